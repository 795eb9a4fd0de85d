import { describe, expect, it } from 'vitest';
import { copySeeds, HARBOUR_TALKS, onlyProblem, problemsOf, readoutIn } from '../../support/seeds.ts';

const EXPECTED = "every word in a statement's passage or in a frame with a reason";

describe('coverage', () => {
  it('counts the words in statements and those in frames', () => {
    // "1.2" and "2031-2033" are two words each, as letters and digits stand together.
    expect(readoutIn(HARBOUR_TALKS).coverage).toEqual({
      words: 96,
      inStatements: 92,
      inFrames: 4,
    });
  });

  it('counts a word as one where a soft hyphen or another character that is not seen stands in it', () => {
    const seeds = copySeeds();
    const before = readoutIn(seeds.folder).coverage;
    for (const [name, word] of [
      ['text', 'pilots'],
      ['annotations', 'pilots.\n'],
    ] as const) {
      const content = seeds.read(name);
      const unseen = content.replace(
        `exchange of ${word}`,
        `exchange of ${word.replace('lo', '\u00adl\u2060o')}`,
      );
      if (name === 'text') seeds.writeText(unseen);
      else seeds.write(name, unseen);
    }
    expect(readoutIn(seeds.folder).coverage).toEqual(before);
  });

  it('counts a word once, however many statements it belongs to', () => {
    const { coverage } = readoutIn(HARBOUR_TALKS);
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '- Both sides welcomed the ferry line\n',
      '- Both sides welcomed the ferry line, which\n',
    );
    expect(readoutIn(seeds.folder).coverage).toEqual(coverage);
  });
});

describe('a word that nothing covers', () => {
  it('is reported where it stands in the text, sentence by sentence', () => {
    const seeds = copySeeds();
    seeds.replaceText('fishing rights and', 'fishing rights, at some length, and');
    seeds.replaceText('will meet again.', 'will meet again. So it is.');
    expect(problemsOf(seeds)).toEqual([
      {
        ...seeds.where('text', '|at some length'),
        what: 'uncovered words in a sentence (3 of them)',
        found: '"at some length"',
        expected: EXPECTED,
      },
      {
        ...seeds.where('text', '|So it is.'),
        what: 'uncovered words in a sentence (3 of them)',
        found: '"So it is"',
        expected: EXPECTED,
      },
    ]);
  });

  it('may be the end of one that a passage begins', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '- A. Reed touched upon fishing rights',
      '- A. Reed touched upon fishing right',
    );
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('text', '|rights and'),
      what: 'uncovered word in a sentence (1 of them)',
      found: '"rights"',
      expected: EXPECTED,
    });
  });

  it('may be in a frame instead', () => {
    const seeds = copySeeds();
    seeds.replaceText('will meet again.', 'will meet again. So it is.');
    seeds.write(
      'annotations',
      `${seeds.read('annotations')}  - quote: So it is.\n    reason: { en: x, kk: x }\n`,
    );
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('is not one where a passage is misspelled: that is one error', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '- and welcomed the exchange of pilots.',
      '- and welcomed the xchange of pilots.',
    );
    expect(onlyProblem(seeds).what).toBe('quote not verbatim in the text');
  });
});
