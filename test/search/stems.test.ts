import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../src/search/stem/stems.ts';
import { agreement, readForms } from './agreement.ts';

const stemIn = (lang: string) => (word: string) => stemsOf(word, lang).join(' ');

/** The words have one stem. */
function expectOneStem(lang: string, words: string) {
  const stems = new Set(stemsOf(words, lang));
  expect([...stems], words).toHaveLength(1);
}

describe('a Kazakh word', () => {
  it.each([
    ['a name in any case', 'Душанбе Душанбеге Душанбеде Душанбеден Душанбенің'],
    ['a name with the case that means "with"', 'Тәжікстан Тәжікстанмен Тәжікстанға'],
    ['plural, possessor and case in their order', 'мақсат мақсаттар мақсатымыз мақсаттарымызға мақсатында'],
    ['a stem that ends in another consonant before a vowel', 'кітап кітабы кітаптар'],
    ['a stem that loses a vowel', 'халық халқы халқымыз халықтар'],
    ['a stem of two letters', 'ел елдер елге еліміз елдеріміздің'],
    [
      'a verb in its tenses and persons',
      'кездесу кездесті кездескен кездесемін кездесеміз кездесіп кездессін',
    ],
    ['letters that the keyboard lacks', 'Қазақстан Казакстан Қазақстанның Казакстаннын'],
  ])('has one stem: %s', (_, words) => expectOneStem('kk', words));

  it('is not taken for another one whose case its own ending looks like: support is no hand', () => {
    expect(stemsOf('қолдауға', 'kk')).not.toEqual(stemsOf('қолда', 'kk'));
  });

  it('keeps what is no suffix', () => {
    expect(stemsOf('су тау қол', 'kk')).toEqual(['су', 'тау', 'кол']);
  });

  it('is found by its other forms, and few others with it: 4,000 forms as hunspell judges them', () => {
    const judged = agreement(readForms('kazakh.txt'), stemIn('kk'));
    expect(judged.queries).toBe(4000);
    expect(judged.recall).toBeGreaterThanOrEqual(0.9);
    expect(judged.precision).toBeGreaterThanOrEqual(0.75);
  });
});

describe('a Russian word', () => {
  it.each([
    ['a noun', 'сотрудничество сотрудничества сотрудничеством'],
    ['letters with and without dots', 'подтверждённый подтвержденный'],
  ])('has one stem: %s', (_, words) => expectOneStem('ru', words));

  it('is found by its other forms, and few others with it: 4,000 forms as hunspell judges them', () => {
    const judged = agreement(readForms('russian.txt'), stemIn('ru'));
    expect(judged.queries).toBe(4000);
    expect(judged.recall).toBeGreaterThanOrEqual(0.9);
    expect(judged.precision).toBeGreaterThanOrEqual(0.75);
  });
});

describe('a Tajik word', () => {
  it.each([
    ['plural, izofat and object', 'кишвар кишварҳо кишвари кишварҳои кишварро'],
    ['the plural of people', 'намоянда намояндагон намояндагони'],
    ['a possessor', 'китобам китобаш китобамон китобҳоямонро'],
    ['a comparison', 'калон калонтар калонтарин'],
    ['a verb with what stands before and behind it', 'мекунад мекунанд намекунем'],
    ['letters that the keyboard lacks', 'Тоҷикистон точикистон Тоҷикистонро'],
    ['an apostrophe in the place of a sign', "таъмин та'мин"],
  ])('has one stem: %s', (_, words) => expectOneStem('tg', words));

  it('is found by its other forms, and few others with it: listed by hand', () => {
    const listed = readForms('tajik.txt');
    const words = new Set(listed.flatMap(({ stems }) => stems));
    const judged = agreement(
      [...listed, ...[...words].map((form) => ({ form, stems: [form] }))],
      stemIn('tg'),
    );
    expect(listed.length).toBeGreaterThanOrEqual(200);
    expect(judged.recall).toBeGreaterThanOrEqual(0.9);
    expect(judged.precision).toBeGreaterThanOrEqual(0.75);
  });
});

describe('the stems of a text', () => {
  it('stand in its order, as often as the words', () => {
    expect(stemsOf('Ministers met; ministries signed, ministers too.', 'en')).toEqual([
      'minist',
      'met',
      'ministri',
      'sign',
      'minist',
      'too',
    ]);
  });

  it('leave out the case of an English name', () => {
    expect(stemsOf("Tajikistan's goals", 'en')).toEqual(stemsOf('Tajikistan goal', 'en'));
  });

  it('are the words, folded, in a language without a stemmer', () => {
    expect(stemsOf('Häfen und Ёлка', 'de')).toEqual(['hafen', 'und', 'елка']);
  });
});
