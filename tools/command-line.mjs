/**
 * Reads the command line of every tool. Uses nothing but Node itself: `npm start` and `npm test` run before the
 * packages are there.
 */
import { parseArgs } from 'node:util';
import {
  CommandLineError,
  defaultOf,
  givenTwice,
  missingValue,
  outOfRange,
  strayArgument,
  swallowed,
  unknownOption,
  unknownWord,
  usage,
  wholeNumber,
} from './command-line-words.mjs';

/**
 * What an option takes:
 * - `text`: any text that is not empty, such as a folder
 * - `port`: a TCP port, 1 to 65535
 * - `count`: a whole number from 1 on
 * - `list`: some of the words in `from`, with commas between
 * - `host`: an address to serve at, or nothing for all addresses of the machine
 *
 * @typedef {object} TextOption
 * @property {'text'} kind
 * @property {string} [default]
 * @typedef {object} NumberOption
 * @property {'port' | 'count'} kind
 * @property {number} [default]
 * @typedef {object} ListOption
 * @property {'list'} kind
 * @property {readonly string[]} from every word that is known, and the default
 * @typedef {object} HostOption
 * @property {'host'} kind
 *
 * @typedef {object} Described
 * @property {string} value what the value is, as usage shows it: `folder`
 * @property {string} help one line
 * @typedef {(TextOption | NumberOption | ListOption | HostOption) & Described} Option
 *
 * @typedef {Readonly<Record<string, Option>>} Options by their names without dashes
 */

/**
 * A command as people type it.
 * @template {Options} [O=Options]
 * @typedef {object} Command
 * @property {string} typed such as `npm run build`
 * @property {string} does one sentence
 * @property {O} options
 */

/**
 * @template {Option} T
 * @typedef {T extends ListOption ? readonly string[]
 *   : T extends HostOption ? string | true | undefined
 *   : T extends { kind: 'port' | 'count', default: number } ? number
 *   : T extends NumberOption ? number | undefined
 *   : T extends { default: string } ? string
 *   : string | undefined} Value
 */

/**
 * @template {Options} O
 * @typedef {{ [K in keyof O]: Value<O[K]> }} Values
 */

/** Keeps the literal types of a command's options. @template {Options} const O @param {Command<O>} command */
export const command = (command) => command;

/**
 * What was typed behind the command's name. Ends the process where usage was asked for (status 0) and where something
 * is wrong with it (status 1, one line on stderr).
 * @template {Options} O
 * @param {Command<O>} command
 * @param {readonly string[]} [args]
 * @returns {Values<O>}
 */
export function readCommandLine(command, args = process.argv.slice(2)) {
  if (asksForHelp(args)) {
    console.log(usage(command));
    process.exit(0);
  }
  try {
    refuseFolder(process.cwd());
    refuseSwallowed(command, process.env);
    return parseCommandLine(command, args);
  } catch (error) {
    if (!(error instanceof CommandLineError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** @param {readonly string[]} args */
function asksForHelp(args) {
  return args.includes('--help') || args.includes('-h');
}

/**
 * @template {Options} O
 * @param {Command<O>} command
 * @param {readonly string[]} args
 * @returns {Values<O>}
 * @throws {CommandLineError}
 */
export function parseCommandLine(command, args) {
  const given = givenValues(command, args);
  const values = Object.entries(command.options).map(([name, option]) => [
    name,
    given.has(name) ? valueFrom(command, name, option, given.get(name)) : defaultOf(option),
  ]);
  return /** @type {Values<O>} */ (Object.fromEntries(values));
}

/**
 * @param {Command} command
 * @param {readonly string[]} args
 * @returns {Map<string, string | undefined>} as typed, by option; undefined for a host without an address
 */
function givenValues(command, args) {
  const { options } = command;
  /** @type {Map<string, string | undefined>} */
  const given = new Map();
  /** @type {{ name: string, index: number } | undefined} the host whose address may be the next argument */
  let host;
  for (const token of tokensOf(options, args)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (host?.index !== token.index - 1) throw strayArgument(command, token.value);
      given.set(host.name, token.value);
      continue;
    }
    const { name, rawName } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined || !rawName.startsWith('--')) throw unknownOption(command, rawName);
    if (given.has(name)) throw givenTwice(command, name);
    if (option.kind === 'host' && token.value === undefined) host = { name, index: token.index };
    else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      throw missingValue(command, name, option);
    given.set(name, token.value);
  }
  return given;
}

/**
 * @param {Options} options
 * @param {readonly string[]} args
 */
function tokensOf(options, args) {
  // A host may stand without a value. What follows it is then an argument of its own.
  const types = Object.entries(options).map(([name, { kind }]) => [
    name,
    { type: kind === 'host' ? 'boolean' : 'string' },
  ]);
  // Not strict: the errors would say neither what to type nor which option is meant.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

/**
 * @param {Command} command
 * @param {string} name
 * @param {Option} option
 * @param {string | undefined} value none for a host without an address
 */
function valueFrom(command, name, option, value) {
  if (value === undefined) return true;
  if (value.trim() === '') throw missingValue(command, name, option);
  if (option.kind === 'list') return wordsOf(command, name, option, value);
  if (option.kind !== 'port' && option.kind !== 'count') return value;
  const number = wholeNumber(option.kind, value);
  if (number !== undefined) return number;
  throw outOfRange(command, name, option, value);
}

/**
 * @param {Command} command
 * @param {string} name
 * @param {ListOption} option
 * @param {string} value
 */
function wordsOf(command, name, { from }, value) {
  const words = value.split(',').map((word) => word.trim());
  const strange = words.find((word) => !from.includes(word));
  if (strange === undefined) return words;
  throw unknownWord(command, name, from, strange);
}

/**
 * Vite takes what follows these signs in a path for something else.
 * @param {string} project the folder of the project
 */
export function refuseFolder(project) {
  if (!/[#?]/.test(project)) return;
  throw new CommandLineError(
    `The bundler cannot read files below a folder with "#" or "?" in its name, and this one is ${project}: move the project or rename the folder.`,
  );
}

/** Options of npm itself, which may stand in its configuration. */
const NPM_OPTIONS = ['json', 'only'];

/**
 * Where the two dashes between npm's words and the command's were forgotten, npm keeps the option to itself.
 * @param {Command} command
 * @param {NodeJS.ProcessEnv} environment
 */
export function refuseSwallowed(command, environment) {
  for (const name of Object.keys(command.options)) {
    if (NPM_OPTIONS.includes(name) || environment[`npm_config_${name}`] === undefined) continue;
    throw swallowed(command, name);
  }
}
