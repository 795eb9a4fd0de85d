/** Holds a YAML file against its schema and says everything that is wrong with it, each at its place. */
import * as v from 'valibot';
import { nearestCandidate, nearestId } from './nearest-id.ts';
import { oneOf, type Problem, shown } from './problems.ts';
import { shownPath, type YamlFile, type YamlPath } from './yaml-file.ts';

type Schema = v.GenericSchema<unknown, unknown>;

/** Of the checks that a value fails one after the other, the first says what is wrong. */
const ONE_A_VALUE = { abortPipeEarly: true };

/** The checked data, or `undefined` after adding what is wrong to `problems`. */
export function checkShape<S extends Schema>(
  yaml: YamlFile,
  schema: S,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  let data = structuredClone(yaml.data);
  let clean = true;
  // A strict object stops at its first unknown key: mend each one and look again.
  for (;;) {
    const result = v.safeParse(schema, data, ONE_A_VALUE);
    if (result.success) return clean ? result.output : undefined;
    clean = false;
    const issues = result.issues.flatMap((issue) => sharpest(issue, schema));
    const unknown = issues.filter(isUnknownKey);
    for (const issue of unknown.length > 0 ? unknown : issues) problems.push(toProblem(yaml, schema, issue));
    if (unknown.length === 0) return undefined;
    for (const issue of unknown) {
      const path = pathOf(issue);
      data = mended(data, path, keysAt(schema, path.slice(0, -1)));
    }
  }
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
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
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

function toProblem(yaml: YamlFile, schema: Schema, issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  const id = idAround(yaml.data, path);
  const base = { file: yaml.file, ...(id === undefined ? {} : { id }) };
  if (isUnknownKey(issue)) {
    const siblings = keysAt(schema, path.slice(0, -1));
    const nearest = nearestId(key, siblings);
    return {
      ...base,
      ...yaml.atKey(path),
      what: `unknown key in ${shownPath(path.slice(0, -1))}`,
      found: shown(key),
      expected: oneOf(siblings),
      ...(nearest === undefined ? {} : { nearest }),
    };
  }
  if (isMissingKey(issue)) {
    return {
      ...base,
      ...yaml.at(path.slice(0, -1)),
      what: `missing key in ${shownPath(path.slice(0, -1))}`,
      found: 'nothing',
      expected: key,
    };
  }
  const options = schemasAt(schema, path).flatMap(({ type, options }) =>
    type === 'picklist' ? (options as string[]) : [],
  );
  const nearest = typeof issue.input === 'string' ? nearestId(issue.input, options) : undefined;
  return {
    ...base,
    ...yaml.at(path),
    what: `wrong value for ${shownPath(path)}`,
    found: issue.input === null ? 'nothing' : shown(issue.input),
    expected: issue.type === 'picklist' ? oneOf(options) : expectation(issue, keysAt(schema, path)),
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
  options?: readonly unknown[];
  entries?: Readonly<Record<string, AnySchema>>;
  item?: AnySchema;
};

/** The schemas at a path: one, or every option of a union. */
function schemasAt(schema: AnySchema | undefined, path: YamlPath): AnySchema[] {
  if (schema === undefined) return [];
  if (schema.wrapped) return schemasAt(schema.wrapped, path);
  if (schema.type === 'union') {
    return (schema.options as AnySchema[]).flatMap((option) => schemasAt(option, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  return schemasAt(typeof step === 'number' ? schema.item : schema.entries?.[step], rest);
}

/** The keys that the schema allows at a path: those of every option where it is a union. */
function keysAt(schema: Schema, path: YamlPath): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

/** The id of the statement, place, fact … that the path leads through. */
export function idAround(data: unknown, path: YamlPath): string | undefined {
  let value: unknown = data;
  let id: string | undefined;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = Reflect.get(value, step);
    if (typeof value === 'object' && value !== null) {
      const own: unknown = Reflect.get(value, 'id');
      if (typeof own === 'string') id ??= own;
    }
  }
  return id;
}

/** Without an unknown key; its value goes to the key that was meant, so that this is not called missing too. */
function mended(data: unknown, path: YamlPath, keys: readonly string[]): unknown {
  const copy = structuredClone(data);
  let parent: unknown = copy;
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return copy;
    parent = Reflect.get(parent, step);
  }
  if (typeof parent !== 'object' || parent === null) return copy;
  const key = String(path.at(-1));
  const meant = nearestCandidate(key, keys);
  if (meant !== undefined && !Object.hasOwn(parent, meant)) {
    Reflect.set(parent, meant, Reflect.get(parent, key));
  }
  Reflect.deleteProperty(parent, key);
  return copy;
}
