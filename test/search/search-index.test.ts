import { describe, expect, it } from 'vitest';
import type { SearchData, SearchDocument } from '../../src/model/search-data.ts';
import type { FoundText } from '../../src/search/marked.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';

const document = (
  group: SearchDocument['group'],
  id: string,
  texts: Record<string, string | string[]>,
): SearchDocument => ({
  group,
  leadsTo: { kind: 'statement', id },
  texts: Object.entries(texts).flatMap(([lang, told]) => [told].flat().map((text) => ({ lang, text }))),
});

const DATA: SearchData = {
  languages: ['kk', 'en', 'ru', 'tg'],
  topics: [],
  documents: [
    document('statement', 'visit', {
      en: 'The minister came to Dushanbe on an official visit',
      kk: 'Министр Душанбеге ресми сапармен келді',
      ru: 'Министр прибыл в Душанбе с официальным визитом',
      tg: 'Вазир бо сафари расмӣ ба Душанбе омад',
    }),
    document('statement', 'programme', {
      en: ['Programme of the two ministries signed', 'Programme signed'],
      kk: 'Бағдарламаға қол қойылды',
      ru: 'Подписана программа двух министерств',
      tg: 'Барномаи ду вазорат ба имзо расид',
    }),
    document('sentence', 'friends', {
      kk: 'Қазақстан Тәжікстанмен ынтымақтастығын бағалайды',
      en: 'Kazakhstan values its cooperation with Tajikistan',
      ru: 'Казахстан ценит сотрудничество с Таджикистаном',
      tg: 'Қазоқистон ҳамкории худро бо Тоҷикистон қадр мекунад',
    }),
    document('place', 'tajikistan', {
      en: 'Tajikistan',
      kk: 'Тәжікстан',
      ru: 'Таджикистан',
      tg: 'Тоҷикистон',
    }),
    {
      group: 'context',
      leadsTo: { kind: 'record', id: 'trade' },
      texts: [{ text: 'Asia-Plus: торговля 1,2 млрд' }],
    },
  ],
};

const search = (lang: string, typed: string) => createSearchIndex(DATA, lang).search(typed);
const ids = (lang: string, typed: string) =>
  search(lang, typed).groups.flatMap(({ found }) => found.map(({ leadsTo }) => leadsTo.id));
/** The text with what is marked in brackets. */
const marked = ({ text, ranges }: FoundText) =>
  ranges.reduceRight(
    (words, [start, end]) => `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`,
    text,
  );

describe('a search', () => {
  it.each([
    ['kk', 'Душанбе', 'visit'],
    ['kk', 'Тәжікстан', 'friends tajikistan'],
    ['kk', 'Казакстан', 'friends'],
    ['kk', 'кол койылды', 'programme'],
    ['tg', 'точикистон', 'friends tajikistan'],
    ['tg', 'ҳамкорӣ', 'friends'],
    ['ru', 'сотрудничества', 'friends'],
    ['en', 'ministers', 'visit'],
  ])('of "%s" for "%s" finds every form of it: %s', (lang, typed, found) => {
    expect(ids(lang, typed).join(' ')).toBe(found);
  });

  it.each([
    ['kk', 'Dushanbe', 'visit'],
    ['ru', 'Tajikistan', 'friends tajikistan'],
    ['en', 'Таджикистан', 'friends tajikistan'],
    ['en', 'бағдарлама', 'programme'],
    ['kk', 'Barnoma', 'programme'],
    ['ru', 'Тәжікстан', 'friends tajikistan'],
    ['en', 'Kazahstan', 'friends'],
  ])('of "%s" for "%s" finds other alphabets and languages: %s', (lang, typed, found) => {
    expect(ids(lang, typed).join(' ')).toBe(found);
  });

  it('gives what has all words first, then what has some of them', () => {
    const found = (typed: string) =>
      search('en', typed).groups[0]?.found.map(({ leadsTo, hasAll }) => [leadsTo.id, hasAll]);
    expect(found('programme signed visit')).toEqual([
      ['programme', false],
      ['visit', false],
    ]);
    expect(found('minister Dushanbe ministries')).toEqual([
      ['visit', false],
      ['programme', false],
    ]);
    expect(found('signed programme')).toEqual([['programme', true]]);
  });

  it('does not go by a word that most texts have, where another is asked for with it', () => {
    const documents = ['a', 'b', 'c', 'd'].map((id) =>
      document('statement', id, { en: `the ${id}ship of friends` }),
    );
    const index = createSearchIndex({ languages: ['en'], topics: [], documents }, 'en');
    expect(index.search('the bship').count).toBe(1);
    expect(index.search('the').count).toBe(4);
  });

  it('groups what it finds, the article before the places', () => {
    expect(search('en', 'Tajikistan').groups.map(({ group }) => group)).toEqual(['sentence', 'place']);
  });

  it('finds a phrase in quotation marks as it stands, and not its words apart', () => {
    expect(ids('en', '"official visit"')).toEqual(['visit']);
    expect(ids('en', '"visit official"')).toEqual([]);
    expect(ids('kk', '«кол койылды»')).toEqual(['programme']);
    expect(ids('en', '"official visits"')).toEqual([]);
  });

  it('marks the words that were found, a phrase from end to end', () => {
    const name = (typed: string) => search('en', typed).groups[0]?.found[0]?.name;
    const programme = name('signing ministry');
    expect(programme && marked(programme)).toBe('Programme of the two [ministries] [signed]');
    const visit = name('"official visit"');
    expect(visit && marked(visit)).toBe('The minister came to Dushanbe on an [official visit]');
  });

  it('shows the text in which it was found where that is not the name, and says its language', () => {
    const [found] = search('en', 'ынтымақтастық').groups[0]?.found ?? [];
    expect(found?.name.text).toBe('Kazakhstan values its cooperation with Tajikistan');
    expect(found?.foundIn?.lang).toBe('kk');
    expect(found?.foundIn && marked(found.foundIn)).toBe(
      'Қазақстан Тәжікстанмен [ынтымақтастығын] бағалайды',
    );
  });

  it('finds a text whose language nobody has noted by the words of any', () => {
    expect(ids('kk', 'торговлю')).toEqual(['trade']);
  });

  it('finds a number as a whole', () => {
    expect(ids('en', '1.2')).toEqual(['trade']);
    expect(ids('en', '2')).toEqual([]);
  });

  it('finds words that begin like one that no text has: it may not be typed to its end', () => {
    expect(ids('en', 'coopera')).toEqual(['friends']);
  });

  it('says of a word that no text has which one is near', () => {
    expect(search('en', 'Kazagstan').unknown).toEqual([{ word: 'Kazagstan', near: 'Kazakhstan' }]);
    expect(search('en', 'xyzzy')).toEqual({ groups: [], count: 0, unknown: [{ word: 'xyzzy' }] });
  });

  it('offers no word that is near one of fewer than four letters', () => {
    expect(search('en', 'vist').unknown).toEqual([{ word: 'vist', near: 'visit' }]);
    expect(search('en', 'oan').unknown).toEqual([{ word: 'oan' }]);
  });

  it('says a word that no text has with the letters that it was typed in', () => {
    expect(search('kk', 'Қауіпсіздік').unknown).toEqual([{ word: 'Қауіпсіздік' }]);
  });

  it('for nothing finds nothing', () => {
    expect(search('en', ' ')).toEqual({ groups: [], count: 0, unknown: [] });
  });
});

describe('a search for an abbreviation', () => {
  const DATA: SearchData = {
    languages: ['kk', 'en', 'ru', 'tg'],
    topics: [],
    documents: [
      document('sentence', 'organisations', {
        en: 'Support within the United Nations and the Commonwealth of Independent States',
        kk: 'Біріккен Ұлттар Ұйымы мен Тәуелсіз Мемлекеттер Достастығы аясында қолдау',
        ru: 'Поддержка в Организации Объединённых Наций и Содружестве Независимых Государств',
        tg: 'Дастгирӣ дар Созмони Милали Муттаҳид, дар Иттиҳоди Давлатҳои Мустақил',
      }),
      document('sentence', 'ministry', { ru: 'Сообщение МИД', en: 'A scope of talks' }),
      document('sentence', 'programme', { ru: 'Программа Министерства иностранных дел' }),
    ],
  };
  const hits = (lang: string, typed: string) =>
    createSearchIndex(DATA, lang)
      .search(typed)
      .groups.flatMap(({ found }) => found);
  const shown = (lang: string, typed: string) =>
    hits(lang, typed).map(({ name, foundIn }) => marked(foundIn ?? name));

  it.each([
    ['en', 'UN', 'Support within the [United Nations] and the Commonwealth of Independent States'],
    ['en', 'CIS', 'Support within the United Nations and the [Commonwealth of Independent States]'],
    ['ru', 'ООН', 'Поддержка в [Организации Объединённых Наций] и Содружестве Независимых Государств'],
    ['ru', 'снг', 'Поддержка в Организации Объединённых Наций и [Содружестве Независимых Государств]'],
    ['kk', 'БҰҰ', '[Біріккен Ұлттар Ұйымы] мен Тәуелсіз Мемлекеттер Достастығы аясында қолдау'],
    ['kk', 'ТМД', 'Біріккен Ұлттар Ұйымы мен [Тәуелсіз Мемлекеттер Достастығы] аясында қолдау'],
    ['kk', 'буу', '[Біріккен Ұлттар Ұйымы] мен Тәуелсіз Мемлекеттер Достастығы аясында қолдау'],
    ['tg', 'СММ', 'Дастгирӣ дар [Созмони Милали Муттаҳид], дар Иттиҳоди Давлатҳои Мустақил'],
    ['en', 'ООН', 'Поддержка в [Организации Объединённых Наций] и Содружестве Независимых Государств'],
    ['ru', 'OON', 'Поддержка в [Организации Объединённых Наций] и Содружестве Независимых Государств'],
  ])('of "%s" for "%s" finds the name that it stands for and marks that: %s', (lang, typed, text) => {
    expect(shown(lang, typed)).toEqual([text]);
  });

  it('is one for the name: what has the other words too comes first, and the word is not unknown', () => {
    const { groups, unknown } = createSearchIndex(DATA, 'ru').search('ООН поддержка');
    expect(groups[0]?.found[0]?.hasAll).toBe(true);
    expect(unknown).toEqual([]);
  });

  it('finds what has the abbreviation itself, before the names where it was typed in capitals', () => {
    expect(hits('ru', 'МИД').map(({ leadsTo }) => leadsTo.id)).toEqual(['ministry', 'programme']);
    expect(hits('ru', 'мид').map(({ leadsTo }) => leadsTo.id)).toEqual(['ministry']);
  });

  it('says that no text has it where there is no such name', () => {
    expect(createSearchIndex(DATA, 'ru').search('ШОС').unknown).toEqual([{ word: 'ШОС' }]);
  });

  it('in quotation marks is looked for as it stands', () => {
    expect(hits('ru', '«ООН»')).toEqual([]);
  });
});

describe('a search for what a topic is called', () => {
  const DATA: SearchData = {
    languages: ['en', 'ru'],
    topics: [
      [
        { lang: 'en', text: 'Water and energy' },
        { lang: 'ru', text: 'Вода и энергетика' },
      ],
      [{ lang: 'en', text: 'Trade' }],
    ],
    documents: [
      { ...document('statement', 'reviewed', { ru: 'Рассмотрены водные ресурсы' }), topics: [0] },
      { ...document('statement', 'turnover', { ru: 'Товарооборот вырос' }), topics: [1] },
      { ...document('statement', 'drinking', { ru: 'Питьевая вода' }), topics: [] },
    ],
  };
  const found = (lang: string, typed: string) =>
    createSearchIndex(DATA, lang).search(typed).groups[0]?.found ?? [];

  it('finds its statements, after those that have the word themselves', () => {
    expect(found('ru', 'вода').map(({ leadsTo }) => leadsTo.id)).toEqual(['drinking', 'reviewed']);
  });

  it("shows the topic, in the page's language, where the statement has not the word itself", () => {
    expect(found('ru', 'вода').map(({ topic }) => topic && marked(topic))).toEqual([
      undefined,
      '[Вода] и энергетика',
    ]);
    expect(found('en', 'вода').map(({ topic }) => topic && marked(topic))).toEqual([
      undefined,
      'Water and energy',
    ]);
  });

  it('counts the topic with the words that the statement has', () => {
    expect(found('ru', 'вода ресурсы')[0]).toMatchObject({ leadsTo: { id: 'reviewed' }, hasAll: true });
  });
});

describe("a search for what the other side's account names or does not", () => {
  const row = (text: string, isNamed: boolean): SearchDocument => ({
    ...document('context', '', { en: text }),
    leadsTo: { kind: 'accounts', id: 'other-side' },
    isNamed,
  });
  const DATA: SearchData = {
    languages: ['en'],
    topics: [],
    documents: [
      {
        ...document('context', '', { en: ["The other side's account", 'The same talks'] }),
        leadsTo: { kind: 'accounts', id: 'other-side' },
      },
      row('Energy', true),
      row('Water', false),
    ],
  };
  const found = (typed: string) =>
    createSearchIndex(DATA, 'en')
      .search(typed)
      .groups.flatMap((group) => group.found);

  it('says which of both, under the name of the account', () => {
    const [water, ...others] = found('water');
    expect(others).toEqual([]);
    expect(water?.name.text).toBe("The other side's account");
    expect(water?.foundIn && marked(water.foundIn)).toBe('[Water]');
    expect(water?.isNamed).toBe(false);
    expect(found('energy').map(({ isNamed }) => isNamed)).toEqual([true]);
  });

  it('finds the account once by its own words', () => {
    expect(found('account').map(({ isNamed }) => isNamed)).toEqual([undefined]);
  });
});

describe('the order of what has the same words', () => {
  it('has those that differ from what was typed by an ending before other words of the same stem', () => {
    const documents = [
      document('sentence', 'agreed', { ru: 'Договорились, договорились' }),
      document('sentence', 'treaty', {
        ru: 'Подписан исторический Договор о союзнических отношениях двух стран',
      }),
      document('sentence', 'of-treaty', { ru: 'Подписание Договора о союзнических отношениях двух стран' }),
    ];
    const index = createSearchIndex({ languages: ['ru'], topics: [], documents }, 'ru');
    const order = (typed: string) =>
      index.search(typed).groups.flatMap(({ found }) => found.map(({ leadsTo }) => leadsTo.id));
    expect(order('договор').at(-1)).toBe('agreed');
    expect(order('договорились')[0]).toBe('agreed');
  });
});
