import * as v from 'valibot';
import { DataError, parseJson } from './data-error.ts';
import { fetchText } from './fetch-text.ts';

/**
 * Fetches JSON and holds it against its schema.
 * @throws DataError for a status other than 2xx, silence, text that is not JSON, or data of another shape.
 */
export async function fetchJson<S extends v.GenericSchema<unknown, unknown>>(
  url: string,
  schema: S,
  signal: AbortSignal,
): Promise<v.InferOutput<S>> {
  return checked(url, schema, parseJson(url, await fetchText(url, signal)));
}

/** @throws DataError naming the first place where the data has another shape. */
export function checked<S extends v.GenericSchema<unknown, unknown>>(
  url: string,
  schema: S,
  data: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  // A check of our own says in its message what it expects.
  const expected = issue.type === 'custom' ? issue.message : issue.expected;
  throw new DataError(
    url,
    `${v.getDotPath(issue) ?? 'the data'}: expected ${expected}, found ${issue.received}`,
  );
}
