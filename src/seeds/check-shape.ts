/** Holds a YAML file against its schema and says everything that is wrong with it, each at its place. */
import * as v from 'valibot';
import { idAround } from '../compile/ids.ts';
import { type SeedPath, shownPath } from '../compile/input/seed-file.ts';
import { oneOf, type Problem, shown } from '../compile/problems.ts';
import { beyondAscii } from '../text/mistyped-letters.ts';
import { nearestCandidate, nearestId } from '../text/nearest-id.ts';
import type { YamlFile } from './yaml-file.ts';

type Schema = v.GenericSchema<unknown, unknown>;

/** Of the checks that a value fails one after the other, the first says what is wrong. */
const ONE_A_VALUE = { abortPipeEarly: true };

/** What belongs at a path, where that is known from elsewhere; a message then says it instead of the form alone. */
export type Wanted = (path: SeedPath) => string | undefined;

/** The checked data, or `undefined` after adding what is wrong to `problems`. */
export function checkShape<S extends Schema>(
  yaml: YamlFile,
  schema: S,
  problems: Problem[],
  wanted: Wanted = () => undefined,
): v.InferOutput<S> | undefined {
  const before = problems.length;
  for (const path of yaml.commented) {
    if (schemasAt(schema, path).some(isText)) problems.push(cutText(yaml, path));
  }
  const data = structuredClone(yaml.data);
  // A strict object says nothing else once it has an unknown key: mend all of them and look again.
  for (;;) {
    const result = v.safeParse(schema, data, ONE_A_VALUE);
    if (result.success) return problems.length === before ? result.output : undefined;
    const issues = result.issues.flatMap((issue) => sharpest(issue, schema));
    const unknown = issues.filter(isUnknownKey);
    if (unknown.length === 0) {
      for (const issue of issues) problems.push(toProblem(yaml, schema, issue, wanted(pathOf(issue))));
      return undefined;
    }
    for (const issue of unknown) {
      const path = pathOf(issue);
      const around = path.slice(0, -1);
      const parent: object = Object(valueAt(data, around));
      // Of the option that was meant: a key of another one is unknown beside it.
      const options = schemasAt(schema, around);
      const keys = keysOf([optionMeant(options, parent) ?? options].flat());
      for (const key of Object.keys(parent)) {
        if (key !== path.at(-1) && keys.includes(key)) continue;
        problems.push(unknownKey(yaml, [...around, key], keys));
        mend(parent, key, keys);
      }
    }
  }
}

/** A text for readers: held to nothing but not being empty. Ids, dates and addresses have a form of their own. */
function isText(schema: AnySchema): boolean {
  return schema.type === 'string' && schema.pipe?.some(({ type }) => type === 'non_empty') === true;
}

/** What stands behind ` #` is a comment, and gone. It may have been meant so, but then nobody sees that it was. */
function cutText(yaml: YamlFile, path: SeedPath): Problem {
  const id = idAround(yaml.data, path);
  return {
    ...(id === undefined ? {} : { id }),
    ...yaml.at(path),
    what: `a comment behind the text of ${shownPath(path)}`,
    found: `${shown(valueAt(yaml.data, path))}, with # behind it`,
    expected: 'the text in quotation marks where # belongs to it, or the comment on a line of its own',
  };
}

/** A union's own message says little; what is wrong with the option that was meant says more. */
function sharpest(issue: v.BaseIssue<unknown>, schema: Schema): v.BaseIssue<unknown>[] {
  if (issue.type !== 'union') return [issue];
  const meant = optionMeant(schemasAt(schema, pathOf(issue)), issue.input);
  if (meant === undefined) return [issue];
  return (v.safeParse(meant, issue.input, ONE_A_VALUE).issues ?? [])
    .map((sub) => ({ ...sub, path: [...(issue.path ?? []), ...(sub.path ?? [])] }) as v.BaseIssue<unknown>)
    .flatMap((sub) => sharpest(sub, schema));
}

/** The one that knows most of the keys, or keys spelled like them. */
function optionMeant(options: readonly AnySchema[], input: unknown): AnySchema | undefined {
  if (Array.isArray(input)) return options.find(({ type }) => type === 'array');
  if (typeof input !== 'object' || input === null) return undefined;
  const known = (option: AnySchema) =>
    Object.keys(input).filter((key) => nearestCandidate(key, Object.keys(option.entries ?? {}))).length;
  const best = [...options].sort((a, b) => known(b) - known(a))[0];
  return best !== undefined && known(best) > 0 ? best : undefined;
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function isMissingKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.received === 'undefined';
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

function unknownKey(yaml: YamlFile, path: SeedPath, siblings: readonly string[]): Problem {
  const key = String(path.at(-1));
  const id = idAround(yaml.data, path);
  const nearest = nearestId(key, siblings) ?? beyondAscii(key);
  return {
    ...(id === undefined ? {} : { id }),
    ...yaml.atKey(path),
    what: `unknown key in ${shownPath(path.slice(0, -1))}`,
    found: shown(key),
    expected: oneOf(siblings),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function toProblem(
  yaml: YamlFile,
  schema: Schema,
  issue: v.BaseIssue<unknown>,
  wanted: string | undefined,
): Problem {
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  const id = idAround(yaml.data, path);
  const base = { file: yaml.file, ...(id === undefined ? {} : { id }) };
  if (isMissingKey(issue)) {
    return {
      ...base,
      ...yaml.at(path.slice(0, -1)),
      what: `missing key in ${shownPath(path.slice(0, -1))}`,
      found: 'nothing',
      expected: wanted === undefined ? key : `${key}: ${wanted}`,
    };
  }
  const options = schemasAt(schema, path).flatMap(({ type, options }) =>
    type === 'picklist' ? (options ?? []).map(String) : [],
  );
  const typed = typeof issue.input === 'string' ? issue.input : '';
  const nearest =
    nearestId(typed, options) ??
    (['regex', 'picklist'].includes(issue.type) ? beyondAscii(typed) : undefined);
  return {
    ...base,
    ...yaml.at(path),
    what: `wrong value for ${shownPath(path)}`,
    found: issue.input === null ? 'nothing' : shown(issue.input),
    expected:
      wanted ?? (issue.type === 'picklist' ? oneOf(options) : expectation(issue, keysAt(schema, path))),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** Valibot's names of what it expects, in words; a message of the schema's own stands as it is. */
const EXPECTATIONS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  finite: 'a number',
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
};

function expectation(issue: v.BaseIssue<unknown>, keys: readonly string[]): string {
  const { type, message, requirement, expected } = issue;
  if (!message.startsWith('Invalid')) return message;
  if (type === 'strict_object') return `keys with their values: ${keys.join(', ')}`;
  if (type === 'min_value' || type === 'min_length') return `at least ${requirement}`;
  if (type === 'max_value') return `at most ${requirement}`;
  return EXPECTATIONS[type] ?? expected ?? message;
}

/** The parts of valibot's schemas that are walked here. */
type AnySchema = Schema & {
  wrapped?: AnySchema;
  pipe?: readonly { type: string }[];
  options?: readonly unknown[];
  entries?: Readonly<Record<string, AnySchema>>;
  item?: AnySchema;
  value?: AnySchema;
};

/** The schemas at a path: one, or every option of a union. */
function schemasAt(schema: AnySchema | undefined, path: SeedPath): AnySchema[] {
  if (schema === undefined) return [];
  if (schema.wrapped) return schemasAt(schema.wrapped, path);
  if (schema.type === 'union') {
    return (schema.options as AnySchema[]).flatMap((option) => schemasAt(option, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  return schemasAt(typeof step === 'number' ? schema.item : (schema.entries?.[step] ?? schema.value), rest);
}

/** The keys that the schema allows at a path: those of every option where it is a union. */
function keysAt(schema: Schema, path: SeedPath): string[] {
  return keysOf(schemasAt(schema, path));
}

function keysOf(options: readonly AnySchema[]): string[] {
  return [...new Set(options.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

/** Takes an unknown key away; its value goes to the key that was meant, so that this is not called missing too. */
function mend(parent: object, key: string, keys: readonly string[]): void {
  const meant = nearestCandidate(key, keys);
  if (meant !== undefined && !Object.hasOwn(parent, meant)) {
    Reflect.set(parent, meant, Reflect.get(parent, key));
  }
  Reflect.deleteProperty(parent, key);
}

function valueAt(data: unknown, path: SeedPath): unknown {
  let value = data;
  for (const step of path) value = Reflect.get(Object(value), step);
  return value;
}
