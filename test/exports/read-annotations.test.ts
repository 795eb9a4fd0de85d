import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsJsonld } from '../../src/exports/annotations.ts';
import type { Readouts } from '../../src/exports/local-readouts.ts';
import { type AnnotatedStatement, readAnnotations } from '../../src/exports/read-annotations.ts';
import { statementRecords } from '../../src/exports/statement-record.ts';
import type { Readout, Statement, TextRange } from '../../src/model/readout.ts';
import { realReadouts } from '../support/many-languages.ts';
import { anyText, graphemeBoundaries, sliceAt } from '../support/seeds.ts';

const FILE = { file: 'a.jsonld', article: 'article.txt' };

/** What an annotation has of each statement, by another way than through the file. */
const annotated = (readouts: Readouts): AnnotatedStatement[] =>
  statementRecords(readouts).map(({ url, who, places, date, figures, derived, ...statement }) => ({
    ...statement,
    who: who.map(({ actor, basis }) => ({ id: actor, basis })),
    places: places.map(({ place, basis }) => ({ id: place, basis })),
    ...('edtf' in date ? { date: date.edtf } : {}),
  }));

const real = realReadouts('en', 'kk');

describe('annotations.jsonld read back', () => {
  it('gives the statements that were written', () => {
    const read = readAnnotations(annotationsJsonld(real, FILE));
    expect(read).toEqual(annotated(real));
  });

  it('gives two passages as two, and the parts of one as one', () => {
    const read = readAnnotations(annotationsJsonld(real, FILE));
    const passages = (id: string) => read.find((statement) => statement.id === id)?.passages;
    expect(passages('political-dialogue')?.map(({ length }) => length)).toEqual([1, 1]);
    expect(passages('treaty-allied-relations')?.map(({ length }) => length)).toEqual([2]);
  });

  it('refuses what is no such file', () => {
    expect(() => readAnnotations('{"type": "Annotation"')).toThrow(SyntaxError);
    expect(() => readAnnotations('{"type": "Annotation"}')).toThrow('AnnotationCollection');
  });
});

/** A text in which statements have parts anywhere, also over one another. */
const cases = fc
  .record({
    lines: fc.array(anyText, { minLength: 1, maxLength: 5 }),
    title: anyText,
    cuts: fc.array(
      fc.array(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ lines, title, cuts }) => {
    const text = lines.join('\r\n');
    const boundaries = graphemeBoundaries(text);
    const statements = cuts.map((passages, at) => ({
      title: `${at} ${title}`,
      passages: passages.map((parts) => parts.map(([a, b]): TextRange => sliceAt(boundaries, a, b))),
    }));
    return { text, statements };
  });

/** The real readout with other words and other statements. */
function withStatements({
  text,
  statements,
}: {
  text: string;
  statements: Pick<Statement, 'title' | 'passages'>[];
}) {
  const local = ({ statements: [first], ...readout }: Readout): Readout => ({
    ...readout,
    text,
    statements: statements.flatMap((own, at) =>
      first === undefined
        ? []
        : [{ ...first, who: [], places: [], figures: [], ...own, id: `statement-${at}` }],
    ),
  });
  return new Map([...real].map(([lang, readout]) => [lang, local(readout)]));
}

it('read back it gives the same bytes, whatever letters, line ends, parts and overlaps there are', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const readouts = withStatements(given);
      const read = readAnnotations(annotationsJsonld(readouts, FILE));
      expect(read).toEqual(annotated(readouts));
      const points = [...given.text];
      read.forEach(({ title, passages }, at) => {
        expect(title['en']).toBe(given.statements[at]?.title);
        const words = passages.map((parts) => parts.map(({ text }) => text));
        const ranges = given.statements[at]?.passages ?? [];
        expect(words).toEqual(ranges.map((parts) => parts.map((range) => given.text.slice(...range))));
        for (const { text, start, end } of passages.flat())
          expect(points.slice(start, end).join('')).toBe(text);
      });
    }),
    { numRuns: 300 },
  );
});
