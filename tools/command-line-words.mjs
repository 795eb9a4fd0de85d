/** What is said of a command line: its usage, and what is wrong with it together with what to type instead. */
import { nearestWord } from './nearest-word.mjs';

/**
 * @typedef {import('./command-line.mjs').Command} Command
 * @typedef {import('./command-line.mjs').Option} Option
 */

/** What is wrong with a command line, and what to type instead: one line. */
export class CommandLineError extends Error {}

/** @param {Option} option */
export function defaultOf(option) {
  if (option.kind === 'list') return option.from;
  return option.kind === 'host' ? undefined : option.default;
}

/**
 * @param {'port' | 'count'} kind
 * @param {string} value
 * @returns {number | undefined} none where it is out of range, or written in another way than with digits alone
 */
export function wholeNumber(kind, value) {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  return number < 1 || (kind === 'port' && number > 65_535) ? undefined : number;
}

/** @param {Command} command @param {string} rawName */
export function unknownOption(command, rawName) {
  const names = [...Object.keys(command.options), 'help'];
  const nearest = nearestWord(rawName.replace(/^-+/, ''), names);
  const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
  return new CommandLineError(
    `${command.typed} has no option ${inert(rawName)}.${hint} ${whereHelpIs(command)}`,
  );
}

/** @param {Command} command @param {string} argument */
export function strayArgument(command, argument) {
  const fits = Object.entries(command.options).filter(([, option]) => mayTake(option, argument));
  // A number is meant for what takes numbers alone.
  const numbers = fits.filter(([, { kind }]) => kind !== 'text');
  const meant = (numbers.length > 0 ? numbers : fits).map(
    ([name]) => `"${typedAs(command, name, argument)}"`,
  );
  const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
  return new CommandLineError(
    `${command.typed} takes no argument without an option, found ${quoted(argument)}.${hint} ${whereHelpIs(command)}`,
  );
}

/** @param {Option} option @param {string} argument */
function mayTake(option, argument) {
  if (option.kind === 'port' || option.kind === 'count')
    return wholeNumber(option.kind, argument) !== undefined;
  return option.kind === 'text' && argument.trim() !== '';
}

/** @param {Command} command @param {string} name @param {Option} option */
export function missingValue(command, name, { value }) {
  return new CommandLineError(
    `--${name} is without its ${value}: type "${command.typed} -- --${name} <${value}>". A value that begins with a dash is written --${name}=<${value}>.`,
  );
}

const RANGES = { port: 'a number from 1 to 65535', count: 'a whole number from 1 on' };

/**
 * @param {Command} command
 * @param {string} name
 * @param {import('./command-line.mjs').NumberOption} option
 * @param {string} value
 */
export function outOfRange(command, name, option, value) {
  const example = typedAs(command, name, String(option.default ?? 1));
  return new CommandLineError(
    `--${name} is ${RANGES[option.kind]}, not ${quoted(value)}: type "${example}", for example.`,
  );
}

/**
 * @param {Command} command
 * @param {string} name
 * @param {readonly string[]} known
 * @param {string} word
 */
export function unknownWord(command, name, known, word) {
  const example = typedAs(command, name, known.slice(0, 2).join());
  return new CommandLineError(
    `--${name} knows no ${quoted(word)}, only ${known.join(', ')}: type "${example}", for example.`,
  );
}

/** @param {Command} command @param {string} name */
export function givenTwice({ typed }, name) {
  return new CommandLineError(`--${name} is given twice: ${typed} takes it once.`);
}

/** @param {Command} command @param {string} name */
export function swallowed({ typed }, name) {
  return new CommandLineError(
    `npm took --${name} for an option of its own: type "${typed} -- --${name} …", with two dashes before it.`,
  );
}

/** @param {Command} command @param {string} name @param {string} value */
function typedAs({ typed }, name, value) {
  return `${typed} -- --${name} ${/^[\p{L}\p{N}._,:/~-]{1,80}$/u.test(value) ? value : quoted(value)}`;
}

/** @param {Command} command */
const whereHelpIs = ({ typed }) => `"${typed} -- --help" says what it takes.`;

const LONGEST_SHOWN = 160;

/** On one line, cut, and without a character that a terminal obeys. @param {string} text */
function inert(text) {
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return short.replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** @param {string} value */
const quoted = (value) => `"${inert(value)}"`;

/**
 * @param {Command} command
 * @returns {string} what `--help` prints
 */
export function usage({ typed, does, options }) {
  const rows = Object.entries(options).map(([name, option]) => {
    const value = option.kind === 'host' ? `[${option.value}]` : `<${option.value}>`;
    const byDefault = defaultOf(option);
    const shown = byDefault === undefined ? '' : ` (default: ${byDefault})`;
    return [`--${name} ${value}`, `${option.help}${shown}`];
  });
  rows.push(['-h, --help', 'prints this']);
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const lines = rows.map(([name = '', help]) => `  ${name.padEnd(width)}  ${help}`);
  return [`${typed} -- [options]`, '', does, '', ...lines].join('\n');
}
