/** The compiler, given files that were never on a disk: what it needs is all here. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileReadout } from '../../src/compile/compile.ts';
import { annotationFileSchema } from '../../src/compile/input/annotations.ts';
import { contextFileSchema } from '../../src/compile/input/context.ts';
import type { Seeds } from '../../src/compile/input/seed-file.ts';
import { placesFileSchema, topicsFileSchema } from '../../src/compile/input/shared.ts';
import { translationFileSchema } from '../../src/compile/input/translation.ts';
import { parseSeed } from '../../src/seeds/read-file.ts';

const TEXT = 'Harbour talks\nOn 3 March 2031 the two ministers signed a harbour agreement.\n';
const TEXTS = {
  annotations: `readout:
  id: harbour
  sha256: ${'0'.repeat(64)}
  language: en
  languages: [en]
  title: { en: Harbour talks }
  summary: { en: Two ministers met. }
  publisher: { name: { en: The Gazette } }
  attribution: { en: From the harbour office. }
  talks: { edtf: "2031-03-03", basis: stated, quote: 3 March 2031 }
ladder:
  - { rung: 4, id: signed, undertakes: true, name: { en: Signed }, meaning: { en: A text is signed. }, verbs: [signed] }
statements:
  - id: agreement
    kind: commitment
    strength: signed
    verb: signed
    title: { en: Harbour agreement signed }
    topics: [harbours]
    date: at-talks
    passages: ["On 3 March 2031 the two ministers signed a harbour agreement."]
frames:
  - { quote: Harbour talks, reason: { en: The title. } }
`,
  topics: 'topics:\n  - { id: harbours, name: { en: Harbours } }\n',
  places: 'places: []\n',
  context: 'reviewed: "2031-06-01"\n',
};

/** The files as they are read from a folder. */
function seedsOf(changed: Partial<typeof TEXTS & { text: string; kazakh: string }> = {}): Seeds {
  const { text = TEXT, kazakh, ...files } = { ...TEXTS, ...changed };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const annotations = parseSeed(
    { file: 'a.annotations.yaml', text: files.annotations.replace('0'.repeat(64), sha256) },
    annotationFileSchema,
    [],
  );
  const topics = parseSeed({ file: 'topics.yaml', text: files.topics }, topicsFileSchema, []);
  const places = parseSeed({ file: 'places.yaml', text: files.places }, placesFileSchema, []);
  const context = parseSeed({ file: 'context.yaml', text: files.context }, contextFileSchema, []);
  const translation =
    kazakh === undefined
      ? undefined
      : parseSeed(
          { file: 'a.kk.yaml', text: kazakh.replace('0'.repeat(64), sha256) },
          translationFileSchema,
          [],
        );
  if (!annotations || !topics || !places || !context || typeof annotations.data.ladder === 'string')
    throw new Error('a text of this test is not of its shape');
  return {
    text: { file: 'a.txt', text, came: text, sha256 },
    annotations,
    topics,
    places,
    context,
    translations: translation === undefined ? [] : [translation],
    ladder: { file: annotations, path: ['ladder'], data: annotations.data.ladder },
    actors: [],
  };
}
const replaced = (before: string, after: string) => TEXTS.annotations.replace(before, after);
const both = (text: string) => text.replace(/\{ en: ([^}]*) \}/g, '{ en: $1, kk: $1 }');

describe('a readout is compiled', () => {
  it('from its files into one readout a language of its pages, and one with each text in all its languages', () => {
    const { compiled, problems, warnings } = compileReadout(seedsOf());
    expect([problems, warnings]).toEqual([[], []]);
    expect([...(compiled?.readouts.keys() ?? [])]).toEqual(['en']);
    expect(compiled?.common.title).toEqual({ en: 'Harbour talks' });
    expect(compiled?.readouts.get('en')).toMatchObject({
      lang: 'en',
      languages: ['en'],
      title: 'Harbour talks',
      reviewed: { year: 2031, month: 6, day: 1 },
      statements: [{ id: 'agreement', passages: [[[14, 75]]], verb: { ranges: [[48, 54]] } }],
    });
  });

  it('with everything that is wrong told at its file, line and column, and nothing built', () => {
    const { compiled, problems } = compileReadout(
      seedsOf({
        annotations: replaced('topics: [harbours]', 'topics: [harbour]').replace(
          'verb: signed',
          'verb: sealed',
        ),
      }),
    );
    expect(compiled).toBeUndefined();
    expect(problems).toMatchObject([
      { file: 'a.annotations.yaml', line: 19, what: 'unknown topic', nearest: 'did you mean "harbours"?' },
      { file: 'a.annotations.yaml', line: 17, what: 'the verb is not one of its strength' },
      { file: 'a.annotations.yaml', line: 17, found: '"sealed"' },
    ]);
  });
});

describe('the languages of the pages', () => {
  it('are those that the readout names: each of its texts has the words of each', () => {
    const { compiled, problems } = compileReadout(
      seedsOf({
        annotations: both(replaced('languages: [en]', 'languages: [kk, en]')),
        topics: both(TEXTS.topics),
      }),
    );
    expect(problems).toEqual([]);
    expect([...(compiled?.readouts.keys() ?? [])]).toEqual(['kk', 'en']);
    expect(compiled?.readouts.get('kk')?.languages).toEqual(['kk', 'en']);
  });

  it('want a text where one lacks it, by file and line, and name the language', () => {
    const { problems } = compileReadout(
      seedsOf({ annotations: both(replaced('languages: [en]', 'languages: [en, kk]')) }),
    );
    expect(problems).toEqual([
      {
        file: 'topics.yaml',
        line: 2,
        column: 27,
        id: 'harbours',
        what: 'a text without the language "kk"',
        found: 'words in en',
        expected: 'kk: the words, or readout.languages without kk',
        neededBy: ['harbour'],
      },
    ]);
  });

  it('want nothing of a text that no page shows', () => {
    const topics = `${TEXTS.topics}  - { id: ships, name: { ru: Корабли } }\n`;
    expect(compileReadout(seedsOf({ topics })).problems).toEqual([]);
  });

  it('are those that the page has words for', () => {
    const { problems } = compileReadout(
      seedsOf({ annotations: replaced('languages: [en]', 'languages: [en, fr, en]') }),
    );
    expect(problems).toMatchObject([
      { line: 5, column: 19, what: 'a language that the page has no words for', found: '"fr"' },
      { line: 5, column: 23, what: 'a language that stands in the list before', found: '"en"' },
    ]);
  });

  it('need not be those of the text, of a translation or of a name', () => {
    const text = 'Harbour talks\nLe 3 mars 2031 les deux ministres ont signé un accord.\n';
    const annotations = replaced('language: en', 'language: fr')
      .replace('quote: 3 March 2031', 'quote: 3 mars 2031, unread: French is not read')
      .replace('[signed] }', '[ont signé], words: { en: [signed] } }')
      .replace('verb: signed', 'verb: ont signé')
      .replace(/passages: .*/, 'passages: ["Le 3 mars 2031 les deux ministres ont signé un accord."]');
    const { compiled, problems, warnings } = compileReadout(seedsOf({ text, annotations }));
    expect(problems).toEqual([]);
    expect(compiled?.readouts.get('en')?.language).toBe('fr');
    expect(warnings).toMatchObject([
      { line: 4, what: 'numbers and dates in this language are not read, and not held against the text' },
    ]);
  });
});

describe('a translation', () => {
  const KAZAKH = `language: kk
sha256: ${'0'.repeat(64)}
by: { kk: Біз }
paragraphs:
  - [Айлақ туралы келіссөздер]
  - ["2031 жылғы 3 наурызда екі министр айлақ туралы келісімге қол қойды."]
`;

  it('stands on the page in its language, and says by whom it is in that language alone', () => {
    const { compiled, problems } = compileReadout(
      seedsOf({
        annotations: both(replaced('languages: [en]', 'languages: [en, kk]')),
        topics: both(TEXTS.topics),
        kazakh: KAZAKH,
      }),
    );
    expect(problems).toEqual([]);
    expect(compiled?.readouts.get('kk')?.translation).toEqual({ language: 'kk', by: 'Біз' });
    expect(compiled?.readouts.get('en')).not.toHaveProperty('translation');
  });
});
