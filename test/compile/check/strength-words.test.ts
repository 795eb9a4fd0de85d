import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../../src/seeds/build-data.ts';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf, type SeedsCopy } from '../../support/seeds.ts';

const STEM = '000_66e8fa6394fbc704';
const TITLES = 'annotations';

/** Words in a file of the copy by its ending, put in the place of others that stand there once. */
function put(seeds: SeedsCopy, ending: string, before: string, after: string): void {
  const path = join(seeds.folder, `${STEM}.${ending}.yaml`);
  const parts = readFileSync(path, 'utf8').split(before);
  if (parts.length !== 2) throw new Error(`${before} stands ${parts.length - 1} times in ${path}`);
  writeFileSync(path, parts.join(after));
}

/** The rungs of the fixture; `+` says more than the rung. */
const RUNGS = { signed: 5, agreed: 4, confirmed: 3, stressed: 2, discussed: 1 };
type Rung = keyof typeof RUNGS | `${keyof typeof RUNGS}+`;

function named(verb: string, at: Rung): string {
  const id = at.replace('+', '') as keyof typeof RUNGS;
  return `"${verb}" (${at.endsWith('+') ? 'stronger than ' : ''}"${id}", rung ${RUNGS[id]})`;
}

/** A sentence or a title before and after, the verb that is too strong, and the one of the text; none: undefined. */
type Raise = [file: string, before: string, after: string, found: [string, Rung], limit?: [string, Rung]];

/** All of them in one copy: each must be told once, and nothing else. */
function expectRaises(raises: readonly Raise[]): void {
  const seeds = copySeeds(DUSHANBE);
  for (const [file, before, after] of raises) put(seeds, file, before, after);
  const told = problemsOf(seeds).map(({ what, found, expected }) => {
    const [place] = /translation|title/.exec(what) ?? [];
    return `${place}: ${found?.split(' in ')[0]} / ${expected}`;
  });
  const wanted = raises.map(([file, , , found, limit]) => {
    const most =
      limit === undefined
        ? 'no verb of strength: what it tells of has none'
        : `nothing stronger than ${named(...limit)}`;
    return `${file === TITLES ? 'title' : 'translation'}: ${named(...found)} / ${most}`;
  });
  expect(told.sort()).toEqual(wanted.sort());
}

describe('a verb of a higher rung than the text has is found', () => {
  it('in English sentences and titles, in other tenses, voices and places', () => {
    // biome-ignore format: a table, a row a raise
    expectRaises([
      ['en', 'between the two countries were reviewed', 'between the two countries were agreed', ['agreed', 'agreed'], ['қаралды', 'discussed']],
      ['en', 'sides confirmed their commitment', 'sides pledged their commitment', ['pledged', 'confirmed+'], ['растады', 'confirmed']],
      ['en', 'on regional matters was stressed', 'on regional matters was highlighted', ['highlighted', 'stressed+'], ['аталып өтті', 'stressed']],
      ['en', 'Kosherbayev stressed the high level', 'Kosherbayev reaffirms the high level', ['reaffirms', 'confirmed'], ['атап өтті', 'stressed']],
      ['en', 'Muhriddin stressed that', 'Muhriddin underscored that', ['underscored', 'stressed+'], ['атап өтті', 'stressed']],
      ['en', 'Particular attention was paid to', 'An agreement was reached on', ['agreement was reached', 'agreed'], ['назар аударылды', 'discussed']],
      ['en', 'joint projects were discussed', 'joint projects have been approved', ['approved', 'confirmed+'], ['талқыланды', 'discussed']],
      ['en', 'For many years Kazakhstan', 'As was noted, for many years Kazakhstan', ['noted', 'stressed']],
      ['en', 'The sides agreed to take', 'The sides signed a plan to take', ['signed', 'signed'], ['уағдаласты', 'agreed']],
      ['en', 'interlocutors dwelt separately on', 'interlocutors committed themselves to', ['committed themselves', 'confirmed+'], ['тоқталды', 'discussed']],
      ['en', 'The ministers reviewed questions', 'The ministers guaranteed solutions to questions', ['guaranteed', 'confirmed+'], ['атап өтті', 'stressed']],
      ['en', 'expressed a shared view that', 'decided that', ['decided', 'confirmed+'], ['ортақ пікір білдірді', 'stressed']],
      ['en', 'The ministers exchanged views on', 'The ministers AGREE on', ['AGREE', 'agreed'], ['пікір алмасты', 'discussed']],
      ['en', 'Attention was paid to constructive', 'Emphasised was constructive', ['Emphasised', 'stressed+'], ['назар аударылды', 'discussed']],
      ['en', 'they confirmed that they are ready', 'they resolved to be ready', ['resolved to', 'confirmed+'], ['растады', 'confirmed']],
      [TITLES, 'dialogue confirmed', 'dialogue agreed', ['agreed', 'agreed'], ['растады', 'confirmed']],
      [TITLES, 'Satisfaction expressed with', 'Satisfaction confirmed with', ['confirmed', 'confirmed']],
      [TITLES, "Last year's mutual trade exceeded", "Last year's mutual trade, confirmed, exceeded", ['confirmed', 'confirmed']],
      [TITLES, 'Questions of interaction in water and energy reviewed', 'Interaction in water and energy stressed', ['stressed', 'stressed'], ['қарап', 'discussed']],
    ]);
  });

  it('in Kazakh titles, whose text is in Kazakh too', () => {
    // biome-ignore format: a table, a row a raise
    const raises: Raise[] = [
      [TITLES, 'өзара іс-қимылдың басым бағыттары қаралды', 'өзара іс-қимылдың басым бағыттары уағдаласылды', ['уағдаласылды', 'agreed'], ['қаралды', 'discussed']],
      [TITLES, 'бейілділік расталды', 'бейілділікке міндеттенді', ['міндеттенді', 'confirmed+'], ['растады', 'confirmed']],
      [TITLES, 'тұрақты байланыстардың маңызы аталып өтті', 'тұрақты байланыстардың маңызы баса айтылды', ['баса айтылды', 'stressed+'], ['аталып өтті', 'stressed']],
      [TITLES, 'жоғары деңгейі аталып өтті', 'жоғары деңгейі расталып, айтылды', ['расталып', 'confirmed'], ['атап өтті', 'stressed']],
      [TITLES, 'іске асырудың маңыздылығы аталып өтті', 'іске асырудың маңыздылығына ерекше тоқталып өтілді', ['ерекше тоқталып', 'stressed+'], ['атап өтті', 'stressed']],
      [TITLES, 'маңызды басымдық деп аталды', 'маңызды басымдық деп атап өтілді', ['атап өтілді', 'stressed']],
      [TITLES, 'сәйкес келетіні аталып өтті', 'сәйкес келетіні растады', ['растады', 'confirmed'], ['атап өтті', 'stressed']],
      [TITLES, 'мәселесіне ерекше назар аударылды', 'мәселесі бойынша келісімге келді', ['келісімге келді', 'agreed'], ['назар аударылды', 'discussed']],
      [TITLES, 'жөніндегі қосымша шаралар талқыланды', 'жөніндегі қосымша шараларға қол қойды', ['қол қойды', 'signed'], ['талқыланды', 'discussed']],
      [TITLES, 'қатарына тұрақты түрде кіреді', 'қатарына кіретіні талқыланды', ['талқыланды', 'discussed']],
      [TITLES, 'қабылдауға уағдаласты', 'қабылдау туралы құжатқа қол қойылып, бекіді', ['қол қойылып', 'signed'], ['уағдаласты', 'agreed']],
      [TITLES, 'перспективаларына жеке тоқталды', 'перспективалары бекітілді', ['бекітілді', 'confirmed+'], ['тоқталды', 'discussed']],
      [TITLES, 'өзара іс-қимыл мәселелері қаралды', 'өзара іс-қимыл мәселелері аталып өтті', ['аталып өтті', 'stressed'], ['қарап', 'discussed']],
      [TITLES, 'жөнінде ортақ пікір білдірілді', 'жөнінде Уағдаласып алды', ['Уағдаласып', 'agreed'], ['ортақ пікір білдірді', 'stressed']],
      [TITLES, 'үйлестіруге дайындық расталды', 'үйлестіру туралы шешім қабылданды', ['шешім қабылданды', 'confirmed+'], ['растады', 'confirmed']],
      [TITLES, 'гүл шоғын қою рәсіміне қатысты', 'гүл шоғын қоюға келісті', ['келісті', 'agreed']],
    ];
    // The words before the Russian title: a passage may have the same.
    const titles = raises.map(
      ([file, before, after, ...rest]): Raise => [file, `${before}\n      ru`, `${after}\n      ru`, ...rest],
    );
    expectRaises(titles);
  });

  it('in Russian, in every number, gender and voice', () => {
    // biome-ignore format: a table, a row a raise
    expectRaises([
      ['ru', 'Таджикистан подтвердили', 'Таджикистан обязались подтвердить', ['обязались', 'confirmed+'], ['растады', 'confirmed']],
      ['ru', 'встречи были рассмотрены', 'встречи были подчёркнуты', ['подчёркнуты', 'stressed+'], ['қаралды', 'discussed']],
      ['ru', 'Стороны подтвердили приверженность', 'Стороны взяли на себя заботу', ['взяли на себя', 'confirmed+'], ['растады', 'confirmed']],
      ['ru', 'Была отмечена важность регулярных', 'Подтверждена была важность регулярных', ['Подтверждена', 'confirmed'], ['аталып өтті', 'stressed']],
      ['ru', 'Кошербаев отметил высокий', 'Кошербаев подчеркнул высокий', ['подчеркнул', 'stressed+'], ['атап өтті', 'stressed']],
      ['ru', 'Особое внимание было уделено вопросу', 'Решено заняться вопросом', ['Решено', 'confirmed+'], ['назар аударылды', 'discussed']],
      ['ru', 'Были обсуждены дополнительные', 'Согласованы дополнительные', ['Согласованы', 'agreed'], ['талқыланды', 'discussed']],
      ['ru', 'Стороны договорились принять', 'Стороны подписали план принять', ['подписали', 'signed'], ['уағдаласты', 'agreed']],
      ['ru', 'Собеседники отдельно остановились на', 'Собеседники условились о', ['условились', 'agreed'], ['тоқталды', 'discussed']],
      ['ru', 'и отметили важность рационального', 'и гарантировали важность рационального', ['гарантировали', 'confirmed+'], ['атап өтті', 'stressed']],
      ['ru', 'Стороны обсудили перспективы', 'Стороны отмечают перспективы', ['отмечают', 'stressed'], ['талқылады', 'discussed']],
      ['ru', 'выразили общее мнение о том', 'пришли к соглашению о том', ['пришли к соглашению', 'agreed'], ['ортақ пікір білдірді', 'stressed']],
      ['ru', 'Министры обменялись мнениями по', 'Министры приняли решение по', ['приняли решение', 'confirmed+'], ['пікір алмасты', 'discussed']],
      ['ru', 'В прошлом году объём', 'Обсуждено, что в прошлом году объём', ['Обсуждено', 'discussed']],
      ['ru', 'подтвердили намерение продолжать', 'подтвердили обязательство продолжать', ['обязательство', 'confirmed+'], ['растады', 'confirmed']],
      [TITLES, 'Подтверждена готовность', 'Достигнута договорённость', ['Достигнута договорённость', 'agreed'], ['растады', 'confirmed']],
      [TITLES, 'Отдельно остановились на перспективах сотрудничества', 'Подписано о перспективах сотрудничества', ['Подписано', 'signed'], ['тоқталды', 'discussed']],
    ]);
  });

  it('in Tajik, with every helping verb', () => {
    // biome-ignore format: a table, a row a raise
    expectRaises([
      ['tg', 'сиёсӣ тасдиқ карданд\n', 'сиёсӣ ба зимма гирифтанд\n', ['ба зимма гирифтанд', 'confirmed+'], ['растады', 'confirmed']],
      ['tg', 'ду кишвар баррасӣ гардиданд', 'ду кишвар қайд гардиданд', ['қайд гардиданд', 'stressed'], ['қаралды', 'discussed']],
      ['tg', 'асос ёфтааст, тасдиқ карданд', 'асос ёфтааст, мувофиқа намуданд', ['мувофиқа намуданд', 'agreed'], ['растады', 'confirmed']],
      ['tg', 'масъалаҳои минтақавӣ қайд гардид', 'масъалаҳои минтақавӣ таъкид гардид', ['таъкид', 'stressed+'], ['аталып өтті', 'stressed']],
      ['tg', 'бадастомадаро қайд кард', 'бадастомадаро тасдиқ намуд', ['тасдиқ намуд', 'confirmed'], ['атап өтті', 'stressed']],
      ['tg', 'С. Муҳриддин қайд кард', 'С. Муҳриддин таъкид дошт', ['таъкид', 'stressed+'], ['атап өтті', 'stressed']],
      ['tg', 'таваҷҷуҳи махсус зоҳир карда шуд.', 'мувофиқа карда шуд.', ['мувофиқа карда', 'agreed'], ['назар аударылды', 'discussed']],
      ['tg', 'муштарак муҳокима карда шуданд', 'муштарак қарор қабул шуд', ['қарор қабул', 'confirmed+'], ['талқыланды', 'discussed']],
      ['tg', 'Ҷонибҳо ба мувофиқа расиданд, ки', 'Ҷонибҳо имзо гузоштанд, ки', ['имзо гузоштанд', 'signed'], ['уағдаласты', 'agreed']],
      ['tg', 'кишоварзӣ алоҳида таваққуф намуданд', 'кишоварзӣ ӯҳдадор шуданд', ['ӯҳдадор', 'confirmed+'], ['тоқталды', 'discussed']],
      ['tg', 'шарикии энергетикиро қайд карданд', 'шарикии энергетикиро кафолат доданд', ['кафолат доданд', 'confirmed+'], ['атап өтті', 'stressed']],
      ['tg', 'байналмилалиро муҳокима карданд', 'байналмилалиро имзо карданд', ['имзо карданд', 'signed'], ['талқылады', 'discussed']],
      ['tg', 'назари муштарак изҳор доштанд', 'ба созиш расиданд', ['ба созиш расиданд', 'agreed'], ['ортақ пікір білдірді', 'stressed']],
      ['tg', 'Соли гузашта ҳаҷми', 'Баррасӣ шуд, ки соли гузашта ҳаҷми', ['Баррасӣ шуд', 'discussed']],
      ['tg', 'ду кишвар тасдиқ карданд', 'ду кишвар тасмим гирифтанд', ['тасмим гирифтанд', 'confirmed+'], ['растады', 'confirmed']],
      [TITLES, 'муколамаи сиёсӣ тасдиқ гардид', 'муколамаи сиёсӣ ба имзо расида буд', ['ба имзо расида буд', 'signed'], ['растады', 'confirmed']],
      [TITLES, 'Мувофиқа карданд, ки', 'Ба имзо расонида шуд, ки', ['Ба имзо расонида', 'signed'], ['уағдаласты', 'agreed']],
    ]);
  });
});

/** What looks like a raise and is none. */
describe('no alarm is given', () => {
  it.each<[string, [file: string, before: string, after: string][]]>([
    [
      'of nouns and participles about earlier things',
      [
        [
          'en',
          'between the two countries were reviewed',
          'under the agreement, the treaty signed earlier and the agreed measures were reviewed',
        ],
        [
          'en',
          'interlocutors dwelt separately on',
          'interlocutors, as signatories, dwelt on the signing, decision-making and',
        ],
        [
          'ru',
          'встречи были рассмотрены',
          'встречи подписантов, подписавших Договор, были рассмотрены согласованные, подтверждённые и подписанные документы, подписание,',
        ],
        [
          'ru',
          'Были обсуждены дополнительные',
          'Были обсуждены реализация достигнутых договорённостей, международные обязательства, решения и дополнительные',
        ],
        [
          'tg',
          'ду кишвар баррасӣ гардиданд',
          'ду кишвар, созишномаҳои имзошуда ва ба имзо расида, имзокунандагон, иҷрои ӯҳдадориҳо ва мувофиқа кардани онҳо баррасӣ гардиданд',
        ],
        [
          TITLES,
          'бірлескен жобалар жөніндегі қосымша шаралар талқыланды',
          'қол қойылған шарт, келісілген шаралар, уағдаластықтар және шешімдер талқыланды',
        ],
      ],
    ],
    [
      'of infinitives: what is still to be done',
      [
        [
          'en',
          'they confirmed that they are ready',
          'they confirmed that they are ready to agree, to sign and',
        ],
      ],
    ],
    [
      'of a verb of the same rung in another form, or of a lower one',
      [
        ['en', 'sides confirmed their commitment', 'sides reaffirm their commitment'],
        ['en', 'The sides agreed to take', 'The sides confirmed the intention to take'],
        ['ru', 'Была отмечена важность регулярных', 'Отметив важность, указали на пользу регулярных'],
        ['tg', 'масъалаҳои минтақавӣ қайд гардид', 'масъалаҳои минтақавӣ қайд карда шуд'],
        [TITLES, 'бейілділік расталды', 'бейілділік аталып өтті'],
      ],
    ],
    [
      'where a sentence has two verbs, of either',
      [
        ['en', 'The ministers reviewed questions', 'The ministers noted questions'],
        ['en', 'Having exchanged views on questions', 'Having confirmed their views on questions'],
      ],
    ],
  ])('%s', (_, changes) => {
    const seeds = copySeeds(DUSHANBE);
    for (const change of changes) put(seeds, ...change);
    expect(problemsOf(seeds)).toEqual([]);
  });
});

it('a raise is told with its file and line, the word and both rungs, once for a word', () => {
  const seeds = copySeeds(DUSHANBE);
  const after = 'they agreed and AGREED that they are ready';
  seeds.replace('translation', 'they confirmed that they are ready', after);
  const { line } = seeds.where('translation', after);
  expect(onlyProblem(seeds)).toMatchObject({
    file: seeds.path('translation'),
    line,
    what: 'a stronger verb in the translation than in what it tells of',
    found: expect.stringMatching(/^"AGREED" \("agreed", rung 4\) in "Having exchanged views/),
    expected: 'nothing stronger than "растады" ("confirmed", rung 3)',
  });
});

it('a verb that is lost stops nothing, and a warning names the sentence', () => {
  const seeds = copySeeds(DUSHANBE);
  seeds.replace('translation', 'The sides agreed to take', 'The sides will take');
  expect(compileData(seeds.folder).warnings).toMatchObject([
    {
      file: seeds.path('translation'),
      what: 'no verb of strength read in the translation of a sentence that has one',
      expected: 'a verb for "уағдаласты" ("agreed", rung 4), in a form that the ladder lists in "en"',
    },
  ]);
});

it('a title in the language of the text is held to the verbs of the ladder without further words', () => {
  const seeds = copySeeds();
  seeds.replace('annotations', 'en: Ferry line welcomed', 'en: Ferry line decided');
  expect(onlyProblem(seeds)).toEqual({
    ...seeds.where('annotations', '|Ferry line decided'),
    id: 'ferry-line',
    what: 'a stronger verb in the title than in what it tells of',
    found: '"decided" ("decided", rung 3) in "Ferry line decided"',
    expected: 'nothing stronger than "welcomed" ("welcomed", rung 2)',
  });
});

it('the heading and the description of a readout may be as strong as its strongest sentence', () => {
  const seeds = copySeeds();
  seeds.replace(
    'annotations',
    '    verbs: [signed]',
    '    verbs: [signed]\n    stronger: { en: [ratified] }',
  );
  seeds.replace('annotations', 'met and signed a harbour agreement', 'met and ratified a harbour agreement');
  expect(onlyProblem(seeds)).toMatchObject({
    what: 'a stronger verb in the summary than in what it tells of',
    expected: 'nothing stronger than "signed" ("signed", rung 4)',
  });
});
