/** The errors of the YAML parser, each with what an editor would write instead. */
import type { ErrorCode, YAMLParseError } from 'yaml';
import type { YamlFault } from './yaml-nodes.ts';

const SAME_COLUMN = 'what belongs together in one column: the keys of a map, the hyphens of a list';
const QUOTED_COLON = 'a text with a colon in it in quotation marks';

/** What to write, by the parser's code; for the others it is not known what was meant. */
const EXPECTED: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'spaces for indentation',
  BAD_INDENT: SAME_COLUMN,
  BLOCK_AS_IMPLICIT_KEY: QUOTED_COLON,
  BLOCK_IN_FLOW: QUOTED_COLON,
  MULTILINE_IMPLICIT_KEY: 'a key and its colon on one line',
};

/** What is wrong at the place where the parser stumbled. */
export function syntaxFault({ code, message, pos: [at] }: YAMLParseError, text: string): YamlFault {
  const fault = { at, message, expected: EXPECTED[code] ?? 'YAML 1.2' };
  if (code === 'BLOCK_IN_FLOW') {
    // The parser has the same code for a list with hyphens there.
    return /^[-?][ \t\n]/.test(text.slice(at, at + 2))
      ? { ...fault, expected: 'a list in brackets: [a, b]' }
      : { ...fault, message: 'a colon with a space behind it in a text inside { } or [ ]' };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    // Without a colon in the line it is the next one that stands too far right, and goes on with this one's text.
    const next = /^[^\n:]*\n\s*/.exec(text.slice(at));
    if (next === null) return fault;
    return {
      at: at + next[0].length,
      message: 'a line further right than the key above it',
      expected: SAME_COLUMN,
    };
  }
  if (/without - indicator/.test(message)) return { ...fault, expected: SAME_COLUMN };
  if (/[Mm]issing closing .quote/.test(message)) {
    return { ...fault, expected: 'a quotation mark at the end of the text, too' };
  }
  if (/must be sufficiently indented and end with/.test(message)) {
    return { ...fault, expected: 'a closing bracket' };
  }
  return fault;
}
