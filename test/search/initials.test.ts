import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { initialRanges, initialsIn } from '../../src/search/initials.ts';

const names = (text: string, typed: string) =>
  initialRanges(text, fold(typed), typed === typed.toUpperCase()).map(([start, end]) =>
    text.slice(start, end),
  );

describe('an abbreviation', () => {
  it.each([
    ['UN', 'a session of the United Nations', 'United Nations'],
    ['CIS', 'the Commonwealth of Independent States', 'Commonwealth of Independent States'],
    ['ООН', 'в Организации Объединённых Наций', 'Организации Объединённых Наций'],
    ['ШОС', 'Шанхайская организация сотрудничества', 'Шанхайская организация сотрудничества'],
    [
      'ОДКБ',
      'Организация Договора о коллективной безопасности',
      'Организация Договора о коллективной безопасности',
    ],
    ['БҰҰ', 'Біріккен Ұлттар Ұйымының', 'Біріккен Ұлттар Ұйымының'],
    ['ТМД', 'Тәуелсіз Мемлекеттер Достастығы', 'Тәуелсіз Мемлекеттер Достастығы'],
    ['СММ', 'дар Созмони Милали Муттаҳид', 'Созмони Милали Муттаҳид'],
    ['un', 'the United Nations', 'United Nations'],
  ])('"%s" stands for words side by side that begin with its letters: "%s"', (typed, text, name) => {
    expect(names(text, typed)).toEqual([name]);
  });

  it('has the first word with a capital', () => {
    expect(names('совместная научная группа', 'СНГ')).toEqual([]);
  });

  it('passes over short words, and does not count one of two letters', () => {
    expect(names('the Organisation of the Islamic Cooperation', 'OIC')).toHaveLength(1);
    expect(names('Square in the city of Dushanbe', 'SCO')).toEqual([]);
  });

  it('of four letters or more passes over one longer word, which has no capital', () => {
    const name = 'Ұжымдық қауіпсіздік туралы шарт ұйымы';
    expect(names(name, 'ҰҚШҰ')).toEqual([name]);
    expect(names('Біріккен туралы Ұлттар Ұйымы', 'БҰҰ')).toEqual([]);
    expect(names('Ұжымдық қауіпсіздік Астана шарт ұйымы', 'ҰҚШҰ')).toEqual([]);
  });

  it('takes the parts of a word with a hyphen for words', () => {
    expect(names('Азия-Тынық мұхит', 'АТМ')).toEqual(['Азия-Тынық мұхит']);
    expect(names('Organization for Economic Co-operation and Development', 'OECD')).toHaveLength(1);
  });

  it('does not reach over a sign between words', () => {
    expect(names('United, Nations', 'UN')).toEqual([]);
    expect(names('United. Nations', 'UN')).toEqual([]);
  });

  it('has six letters at most, and two at least', () => {
    const name = 'Alpha Bravo Charlie Delta Echo Foxtrot Golf';
    expect(names(name, 'abcdef')).toEqual(['Alpha Bravo Charlie Delta Echo Foxtrot']);
    expect(names(name, 'abcdefg')).toEqual([]);
    expect(names(name, 'A')).toEqual([]);
  });

  it('of two letters stands for words with a capital each, unless it was typed in capitals', () => {
    expect(names('Европейский союз', 'ЕС')).toEqual(['Европейский союз']);
    expect(names('Европейский союз', 'ес')).toEqual([]);
  });
});

describe('the abbreviations of a text', () => {
  it('are those of names with a capital at each word but short ones, whole ones and the parts that may be names', () => {
    expect(initialsIn('the Commonwealth of Independent States, the United Nations')).toEqual([
      'cis',
      'is',
      'un',
    ]);
    expect(initialsIn('В Содружестве Независимых Государств')).toEqual(['вснг', 'снг']);
    expect(initialsIn('Созмони Милали Муттаҳид ва ҳамкорӣ')).toEqual(['смм']);
  });

  it('are none of a single word, of a name of many words, or over a sign or a longer word', () => {
    expect(initialsIn('Dushanbe, Astana; Talks between Ministers')).toEqual([]);
    expect(initialsIn('Alpha Bravo Charlie Delta Echo Foxtrot Golf')).toEqual([]);
  });
});
