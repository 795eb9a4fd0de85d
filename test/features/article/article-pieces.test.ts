import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexReadout } from '../../../src/explorer/readout-index.ts';
import {
  type ArticlePiece,
  articlePieces,
  setAside,
  statementsIn,
  strongest,
} from '../../../src/features/article/article-pieces.ts';
import type { Readout, Sentence, Statement, TextRange } from '../../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';

const readout = realReadout('en');
const index = indexReadout(readout);

const statement = (id: string): Statement => {
  const found = index.statements.get(id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
};
const sentencesOf = ({ paragraphs }: Readout) => paragraphs.flatMap(({ sentences }) => sentences);
/** The sentence in which these words stand for the first time. */
const sentenceWith = (words: string): Sentence => {
  const at = readout.text.indexOf(words);
  const sentence = sentencesOf(readout).find(({ range: [start, end] }) => start <= at && at < end);
  if (at < 0 || sentence === undefined) throw new Error(`no sentence has ${words}`);
  return sentence;
};
const piecesOf = (of: Readout, figure?: TextRange): ArticlePiece[] => {
  const ofIndex = indexReadout(of);
  return sentencesOf(of).flatMap((sentence) => articlePieces(ofIndex, sentence, figure));
};
const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
/** Between two sentences there is a space that belongs to neither. */
const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe.each([
  ['the published article', readout],
  ['the invented one', harbourReadout('en')],
])('the pieces of %s', (_, of) => {
  const everyId = of.statements.map(({ id }) => id);

  it('together are the whole of it, whatever figure is chosen', () => {
    const range = fc
      .tuple(fc.nat(of.text.length), fc.nat(of.text.length))
      .map(([a, b]): TextRange => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.option(range, { nil: undefined }), (figure) => {
        const text = piecesOf(of, figure).map((piece) => piece.text);
        expect(withoutSpace(text.join(''))).toBe(withoutSpace(of.text));
      }),
      { numRuns: 20 },
    );
  });

  it.each(of.statements.map(({ id, passages }) => ({ id, passages })))(
    'that belong to $id are its passages, letter by letter',
    ({ id, passages }) => {
      const pieces = piecesOf(of).filter(({ statements }) => ids(statements).includes(id));
      for (const [from, to] of passages.flat()) {
        const own = pieces.filter(({ range: [start, end] }) => from <= start && end <= to);
        expect(withoutSpace(own.map(({ text }) => text).join(''))).toBe(
          withoutSpace(of.text.slice(from, to)),
        );
      }
      const length = (ranges: readonly TextRange[]) =>
        withoutSpace(ranges.map((range) => of.text.slice(...range)).join('')).length;
      expect(length(pieces.map(({ range }) => range))).toBe(length(passages.flat()));
    },
  );

  it('have one place to which links to a statement lead', () => {
    const starts = piecesOf(of).flatMap((piece) => piece.starts);
    expect([...starts].sort()).toEqual([...everyId].sort());
  });

  it('that no statement has belong to a frame with a reason, or are space and punctuation', () => {
    for (const { text, statements, frame } of piecesOf(of)) {
      if (statements.length === 0 && frame === undefined) expect(text).toMatch(/^[\s\p{P}]*$/u);
    }
  });
});

describe('a passage in several parts', () => {
  const pieces = articlePieces(index, sentenceWith('Е.Көшербаев'), undefined);

  it('shares the words of its subject and of its verb with another statement', () => {
    const both = ['presidents-rapport', 'implement-agreements'];
    const shared = pieces.filter(({ statements }) => statements.length > 1);
    expect(shared.map(({ text, statements }) => [text, ids(statements)])).toEqual([
      ['Е.Көшербаев', both],
      ['атап өтті.', both],
    ]);
  });

  it('has other words for itself', () => {
    expect(
      pieces.filter(({ statements }) => ids(statements).join() === 'implement-agreements'),
    ).toMatchObject([
      { text: 'сондай-ақ ең жоғары деңгейде қол жеткізілген келісімдерді іске асырудың маңыздылығын ' },
    ]);
  });
});

describe('the words of a figure', () => {
  const figure = statement('trade-last-year').figures[0]?.range;
  const pieces = piecesOf(readout, figure);

  it('are set apart, and remain words of their statement', () => {
    expect(pieces.filter(({ isFigure }) => isFigure)).toMatchObject([
      { text: '1,2 млрд АҚШ долларынан', statements: [{ id: 'trade-last-year' }] },
    ]);
  });

  it('are not set apart while the figure is not chosen', () => {
    expect(piecesOf(readout).some(({ isFigure }) => isFigure)).toBe(false);
  });

  it('are not mixed up with a statement that is called "figure"', () => {
    const renamed: Readout = {
      ...readout,
      statements: [{ ...statement('wreath'), id: 'figure' }],
    };
    const own = piecesOf(renamed).filter(({ statements }) => statements.length > 0);
    expect(own.map(({ isFigure }) => isFigure)).toEqual([false]);
  });
});

describe('a paragraph', () => {
  const paragraphWith = (words: string) => {
    const found = readout.paragraphs.find(({ range }) => readout.text.slice(...range).includes(words));
    if (found === undefined) throw new Error(`no paragraph with ${words}`);
    return found;
  };

  it('is set aside where one frame is all of it', () => {
    expect(setAside(index, paragraphWith('Сурет: gov.kz'))).toBe("The photo's credit.");
  });

  it('is not where a frame is a part of it, or a statement rests on it too', () => {
    expect(setAside(index, paragraphWith('деп хабарлайды'))).toBeUndefined();
    const credit = paragraphWith('Сурет: gov.kz');
    const claimed = indexReadout({
      ...readout,
      statements: [{ ...statement('wreath'), passages: [[credit.range]] }],
    });
    expect(setAside(claimed, credit)).toBeUndefined();
  });
});

describe('a frame', () => {
  it('says why its words belong to no statement', () => {
    const [credit] = articlePieces(index, sentenceWith('Сурет: gov.kz'), undefined);
    expect(credit).toMatchObject({ text: 'Сурет: gov.kz', statements: [], frame: "The photo's credit." });
  });

  it('may share its words with a statement: the speaker behind a quotation', () => {
    const speaker = piecesOf(readout).find(({ text }) => text.startsWith('деп мәлімдеді'));
    expect(speaker?.frame).toContain('The end of the quotation');
    expect(speaker && ids(speaker.statements)).toEqual([
      'priority-for-kazakhstan',
      'treaty-allied-relations',
    ]);
  });
});

describe('the statements of a sentence', () => {
  it('are those with words in it, in the order of the text', () => {
    const sentence = sentenceWith('Министрлер су-энергетика');
    expect(ids(statementsIn(index, sentence))).toEqual(['water-energy-reviewed', 'water-energy-importance']);
  });

  it('are none in a sentence that an editor set aside', () => {
    expect(statementsIn(index, sentenceWith('Сурет: gov.kz'))).toEqual([]);
  });
});

describe('words that several statements share look like the strongest of them', () => {
  it('a commitment before a raised matter before what is neither', () => {
    const [event, raised, commitment] = ['talks', 'agriculture', 'continue-work'].map(statement);
    const any = [event, raised, commitment].flatMap((s) => s ?? []);
    expect(strongest(index, any)?.id).toBe('continue-work');
    expect(strongest(index, [...any].reverse())?.id).toBe('continue-work');
    expect(strongest(index, any.slice(0, 2))?.id).toBe('agriculture');
  });

  it('the first of several as strong', () => {
    expect(strongest(index, [statement('wreath'), statement('talks')])?.id).toBe('wreath');
  });

  it('nothing where there is none', () => {
    expect(strongest(index, [])).toBeUndefined();
  });
});
