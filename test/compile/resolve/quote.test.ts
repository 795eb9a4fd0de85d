import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem, problemsOf, readoutIn, type SeedsCopy } from '../../support/seeds.ts';

/** Where words stand in the text, as messages name it. */
function place(seeds: SeedsCopy, words: string): string {
  const { file, line, column } = seeds.where('text', words);
  return `${file}:${line}:${column}`;
}

describe('a quote that is not verbatim in the text', () => {
  it('is shown with the nearest words of the text and the place where the two part', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '- Both sides welcomed the ferry', '- Both sides welcomd the ferry');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|Both sides welcomd'),
      id: 'ferry-line',
      what: 'quote not verbatim in the text',
      found: '"Both sides welcomd the ferry line"',
      expected: `words exactly as they stand in ${seeds.path('text')}`,
      nearest: [
        'line 4, column 136: "Both sides welcomed the ferry line"',
        '      they part after "Both sides welcom": the text goes on "ed the ferry line, which" (U+0065), the quote "d the ferry line" (U+0064)',
      ].join('\n'),
    });
  });

  it('is shown with the code points where they part, since many letters look alike', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'quote: They\n', 'quote: \u0422hey\n');
    expect(onlyProblem(seeds).nearest).toMatch(
      /they part at the start: the text goes on "They also .*" \(U\+0054\), the quote "\u0422hey" \(U\+0422\)$/,
    );
  });

  it('is shown with what is missing where it goes on and the text does not', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '- Both sides will meet again.', '- Both sides will meet again..');
    seeds.writeText(seeds.read('text').trimEnd());
    expect(onlyProblem(seeds).nearest).toMatch(/the text goes on with nothing, the quote "\." \(U\+002E\)$/);
  });

  it('parts from the text at a letter that differs, and not at one that is composed in another way', () => {
    const seeds = copySeeds();
    seeds.replaceText('The two ministers signed', 'The two cafe\u0301 ministers signed');
    seeds.replace('annotations', '- The two ministers signed', '- The two caf\u00e9 minsters signed');
    seeds.replace('annotations', 'quote: The two ministers', 'quote: ministers');
    expect(onlyProblem(seeds).nearest).toContain('they part after "The two caf\u00e9 min"');
  });

  it('has no nearest words where nothing is like it; then its sentence is uncovered as well', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '- Both sides will meet again.', '- Қазақстан мен Тәжікстан');
    expect(problemsOf(seeds)).toEqual([
      {
        ...seeds.where('annotations', '|Қазақстан мен Тәжікстан'),
        id: 'next-meeting',
        what: 'quote not verbatim in the text',
        found: '"Қазақстан мен Тәжікстан"',
        expected: `words exactly as they stand in ${seeds.path('text')}`,
      },
      expect.objectContaining({ what: 'uncovered words in a sentence (5 of them)' }),
    ]);
  });

  it.each([
    ['a dash for a hyphen', '2031-2033\n', '2031–2033\n'],
    ['a capital for a small letter', 'quote: The two', 'quote: the two'],
    ['a space too many', 'quote: The two', 'quote: The  two'],
    ['half an emoji', 'quote: The two ministers', 'quote: "\\ud83d"'],
  ])('is refused for %s', (_, before, after) => {
    const seeds = copySeeds();
    seeds.replace('annotations', before, after);
    expect(onlyProblem(seeds)).toMatchObject({ id: 'agreement', what: 'quote not verbatim in the text' });
  });

  it('in a frame is reported there', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'quote: "Photo: Varland', 'quote: "Foto: Varland');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '|"Foto: Varland'),
      what: 'quote not verbatim in the text',
    });
  });
});

describe('a quote that begins or ends inside a letter', () => {
  /** The harbour talks with other last words, of which a quote takes a part. */
  function quoting(words: string, quote: string): SeedsCopy {
    const seeds = copySeeds();
    seeds.replaceText('Both sides will meet again.', `Both sides will meet ${words}.`);
    seeds.replace('annotations', '- Both sides will meet again.', `- Both sides will meet ${quote}`);
    return seeds;
  }

  it('is refused, with the whole letter and the place', () => {
    const seeds = quoting('Тоқаи\u0306', 'Тоқаи');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|Both sides will meet Тоқаи'),
      id: 'next-meeting',
      what: 'quote ends inside a letter',
      found: '"Both sides will meet Тоқаи"',
      expected: 'all of "и\u0306", or words without it',
      nearest: `it stands at ${place(seeds, '|Both sides will meet Тоқаи')}`,
    });
  });

  it.each([
    ['a family of emoji', '👩‍👩‍👧', '👩'],
    ['a flag', '🇰🇿', '🇰'],
    ['a syllable of Hangul', '\u1112\u1161\u11ab', '\u1112\u1161'],
    ['a letter with two marks', 'q\u0323\u0307', 'q\u0323'],
  ])('is refused inside %s', (_, letter, half) => {
    expect(onlyProblem(quoting(letter, half)).what).toBe('quote ends inside a letter');
  });

  it('is refused at its beginning too', () => {
    const seeds = copySeeds();
    seeds.replaceText('Both sides will meet again.', '👩‍👩‍👧 will meet again.');
    seeds.replace('annotations', '- Both sides will meet again.', '- 👧 will meet again.');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'quote begins inside a letter',
      expected: 'all of "👩\\u200d👩\\u200d👧", or words without it',
    });
  });
});

describe('a quote that a reader cannot tell from the text', () => {
  it.each([
    ['a no-break space', 'will meet\u00a0again.', '(U+00A0 NO-BREAK SPACE)', '(U+0020 SPACE)'],
    ['a thin space', 'will meet\u2009again.', '(U+2009 THIN SPACE)', '(U+0020 SPACE)'],
    ['a soft hyphen', 'will meet a\u00adgain.', '(U+00AD SOFT HYPHEN)', '"gain." (U+0067)'],
    ['a zero-width space', 'will \u200bmeet again.', '(U+200B ZERO WIDTH SPACE)', '"meet again." (U+006D)'],
    ['a letter of another script', 'will m\u0435et again.', '(U+0435)', '(U+0065)'],
  ])('is told so, and the character named: %s', (_, words, inText, inQuote) => {
    const seeds = copySeeds();
    seeds.replaceText('will meet again.', words);
    const { nearest } = onlyProblem(seeds);
    expect(nearest).toContain('to the eye they are the same');
    expect(nearest).toContain(`the text goes on "`);
    expect(nearest).toContain(inText);
    expect(nearest).toContain(inQuote);
  });

  it('is not said of one that has other words', () => {
    const seeds = copySeeds();
    seeds.replaceText('will meet again.', 'will meet\u00a0twice.');
    expect(problemsOf(seeds)[0]?.nearest).not.toContain('to the eye');
  });
});

describe('a quote that stands in the text several times', () => {
  it('must say which is meant', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '- exact: A. Reed\n            occurrence: 2', '- A. Reed');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '- parts:\n          - |A. Reed'),
      id: 'pilots',
      what: 'quote found 2 times without saying which',
      found: `"A. Reed" at ${place(seeds, 'received |A. Reed')}, ${place(seeds, '|A. Reed touched')}`,
      expected: '{exact: …, occurrence: 1 to 2}, or more of the words around it',
    });
  });

  it('must say one that there is', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'occurrence: 2', 'occurrence: 3');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '- |exact: A. Reed'),
      id: 'pilots',
      what: 'no such occurrence of the quote',
      found: 'occurrence: 3',
      expected: `1 to 2: it stands at ${place(seeds, 'received |A. Reed')}, ${place(seeds, '|A. Reed touched')}`,
    });
  });

  it('is shown with the first five of its places, and how many more there are', () => {
    const seeds = copySeeds();
    seeds.replaceText(
      'Both sides will meet again.',
      'Both sides will meet again. Ay. Ay. Ay. Ay. Ay. Ay. Ay.',
    );
    const frame = '  - quote: Ay.\n    reason: { en: x, kk: x }\n';
    seeds.write('annotations', `${seeds.read('annotations')}${frame}`);
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'quote found 7 times without saying which',
      found: expect.stringMatching(/^"Ay\." at (?:\S+:6:\d+, ){4}\S+:6:\d+ and 2 more$/),
    });
  });

  it('is counted from 1 in the order of the text', () => {
    const seeds = copySeeds();
    const { text, statements } = readoutIn(seeds.folder);
    const [part] = statements.find(({ id }) => id === 'pilots')?.passages[0] ?? [];
    expect(part?.[0]).toBe(text.lastIndexOf('A. Reed'));
  });

  it('needs no number where only one stands in the passages of its statement', () => {
    const seeds = copySeeds();
    const { text, statements } = readoutIn(seeds.folder);
    const who = statements.find(({ id }) => id === 'fishing')?.who[0];
    expect(who?.quote?.[0]).toBe(text.lastIndexOf('A. Reed'));
  });
});

describe('a quote of a statement', () => {
  it('must stand in its own passages', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'quote: They\n', 'quote: The two ministers\n');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|The two ministers\n    date: since'),
      id: 'channels',
      what: 'quote not in the passages of its statement',
      found: '"The two ministers"',
      expected: "words that stand in the statement's own passages",
      nearest: `it stands at ${place(seeds, '|The two ministers')}`,
    });
  });

  it('is not held against passages that are wrong themselves', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '- A. Reed touched upon fishing rights',
      '- A. Reed touched on fishing rights',
    );
    expect(onlyProblem(seeds).found).toBe('"A. Reed touched on fishing rights"');
  });
});

describe('very many quotes that do not stand in the text', () => {
  it('are told with the nearest words for the first forty, and nothing is called uncovered then', () => {
    const seeds = copySeeds();
    const frame = (number: number) =>
      `  - { quote: Both sides wellcomed the line no ${number}, reason: { en: wrong, kk: қате } }\n`;
    seeds.write(
      'annotations',
      seeds.read('annotations') + Array.from({ length: 41 }, (_, at) => frame(at)).join(''),
    );
    seeds.replaceText('Both sides will meet again.', 'Both sides will meet again. Nothing covers this.');
    const problems = problemsOf(seeds);
    expect(problems.map(({ what }) => what)).toEqual(Array(41).fill('quote not verbatim in the text'));
    expect(problems.filter(({ nearest }) => nearest !== undefined)).toHaveLength(40);
  });
});
