/** Invented readouts of any length, right or full of errors, for the growth of the build (`npm run bench:growth`). */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is wrong with an invented readout: nothing; a letter in every tenth passage; one short line after the other that
 * nothing covers; all of it one line, with one wrong quote; one letter over and over, quoted once too often.
 * @typedef {'right' | 'tenth wrong' | 'bare lines' | 'one line' | 'one letter'} Kind
 */

/** @type {readonly Kind[]} */
export const KINDS = ['right', 'tenth wrong', 'bare lines', 'one line', 'one letter'];

/** @typedef {{ text: string, statements: Written[] }} Invented */
/** @typedef {{ passages: string[], who?: string, figure?: { quote: string, value: number }, title: string }} Written */

const SUBJECTS = [
  'the harbour office',
  'the ferry line',
  'the pilots',
  'the fishing grounds',
  'the customs house',
];
const PLACES = ['Varland', 'Ostmere', 'the northern coast', 'the old strait', 'the outer islands'];
const SIDES = ['Both sides', 'The ministers', 'The delegations', 'The two governments'];

/**
 * The two sentences of a statement; the number makes each of them unlike all others.
 * @param {number} index
 */
function sentencesOf(index) {
  const pick = (/** @type {readonly string[]} */ list, /** @type {number} */ step) =>
    list[Math.floor(index / step) % list.length] ?? '';
  const side = pick(SIDES, 1);
  const first = `${side} welcomed measure ${index + 1} on ${pick(SUBJECTS, 3)} of ${pick(PLACES, 7)} and noted its use.`;
  const second = `It is to bring ${(index % 90) + 10} million dollars a year to ${pick(PLACES, 5)} by way of ${pick(SUBJECTS, 11)} number ${7 * index + 3}.`;
  return { side, first, second, amount: (index % 90) + 10 };
}

/**
 * A readout of about so many bytes.
 * @param {number} bytes
 * @param {Kind} kind
 * @returns {Invented}
 */
function invent(bytes, kind) {
  if (kind === 'one letter') {
    const text = 'a'.repeat(bytes);
    return { text: `A title\n${text}\n`, statements: [{ passages: [`${text}a`], title: 'One letter' }] };
  }
  /** @type {Written[]} */
  const statements = [];
  let text = 'Varland and Ostmere met for talks\n';
  const title = { passages: ['Varland and Ostmere met for talks'], title: 'Talks' };
  for (let index = 0; text.length < bytes; index += 1) {
    const { side, first, second, amount } = sentencesOf(index);
    if (kind === 'bare lines') {
      text += `${first}\n`;
      continue;
    }
    const wrong = kind === 'tenth wrong' && index % 10 === 5;
    statements.push({
      passages: [wrong ? first.replace('welcomed', 'welcomd') : first, second],
      who: side,
      figure: { quote: `${amount} million dollars`, value: amount * 1_000_000 },
      title: `Measure ${index + 1}`,
    });
    const ending = kind === 'one line' || index % 3 < 2 ? ' ' : '\n';
    text += `${first} ${second}${ending}`;
  }
  if (kind === 'one line') {
    const all = text.slice(text.indexOf('\n') + 1, -1);
    return {
      text,
      statements: [title, { passages: [all.slice(-400).replace('dollars', 'dolars')], title: 'All of it' }],
    };
  }
  return { text, statements: [title, ...statements] };
}

/** @param {string} words */
const quoted = (words) => JSON.stringify(words);

/** @param {string} words */
const named = (words) => `{ en: ${quoted(words)}, kk: ${quoted(words)} }`;

/**
 * @param {Written} statement
 * @param {number} index
 */
function yamlOf({ passages, who, figure, title }, index) {
  return [
    `  - id: measure-${index}`,
    ...(figure ? ['    kind: raised', '    strength: welcomed', '    verb: welcomed'] : ['    kind: fact']),
    `    title: ${named(title)}`,
    '    topics: [sea]',
    ...(who ? ['    who:', '      - actor: both-sides', `        quote: ${quoted(who)}`] : []),
    '    date: at-talks',
    ...(figure
      ? [
          '    figures:',
          `      - id: figure-${index}`,
          `        quote: ${quoted(figure.quote)}`,
          `        value: ${figure.value}`,
          '        unit: USD',
          '        relation: "="',
          `        measure: ${named('revenue')}`,
        ]
      : []),
    '    passages:',
    ...passages.map((words) => `      - ${quoted(words)}`),
  ].join('\n');
}

/**
 * Writes the seeds of an invented readout into a folder.
 * @param {string} folder
 * @param {number} bytes of the text, about
 * @param {Kind} kind
 * @returns {{ words: number, statements: number }} how many the readout has
 */
export function writeInvented(folder, bytes, kind) {
  const { text, statements } = invent(bytes, kind);
  mkdirSync(folder, { recursive: true });
  const put = (/** @type {string} */ name, /** @type {string} */ content) =>
    writeFileSync(join(folder, name), content);
  put('growth.txt', text);
  put('topics.yaml', `topics:\n  - id: sea\n    name: ${named('Sea')}\n`);
  put('places.yaml', 'places: []\n');
  put(
    'context.yaml',
    [
      'reviewed: "2031-04-01"',
      'sources:',
      '  - id: gazette',
      '    publisher: The Invented Gazette',
      '    title: Talks',
      '    url: https://example.org/talks',
      '    accessed: "2031-04-01"',
      'facts:',
      '  - id: talks-day',
      '    date: "2031-03-03"',
      `    what: ${named('The day of the talks.')}`,
      '    sources: [gazette]',
      '',
    ].join('\n'),
  );
  put(
    'growth.annotations.yaml',
    [
      'readout:',
      '  id: growth',
      `  sha256: ${createHash('sha256').update(text).digest('hex')}`,
      '  language: en',
      '  languages: [en, kk]',
      `  title: ${named('Talks between Varland and Ostmere')}`,
      `  summary: ${named('The ministers met.')}`,
      `  publisher: { name: ${named('The Invented Gazette')} }`,
      `  attribution: ${named('Invented.')}`,
      '  talks: { edtf: "2031-03-03", basis: context, fact: talks-day }',
      'ladder:',
      '  - rung: 2',
      '    id: welcomed',
      '    undertakes: false',
      `    name: ${named('Welcomed')}`,
      `    meaning: ${named('Liked.')}`,
      '    verbs: [welcomed]',
      'actors:',
      '  - id: both-sides',
      `    name: ${named('Both sides')}`,
      'statements:',
      ...statements.map(yamlOf),
      '',
    ].join('\n'),
  );
  return { words: text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0, statements: statements.length };
}
