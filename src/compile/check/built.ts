/** Holds built data against the page's own schema before it is written: what the build passes, the page shows. */
import * as v from 'valibot';
import { type Problem, shown } from '../problems.ts';

/**
 * @param file - the name under which it is written, which has the language.
 * @param content - the JSON as it is written: what JSON cannot say is not what the page reads.
 */
export function checkBuilt(file: string, schema: v.GenericSchema, content: string): Problem[] {
  const result = v.safeParse(schema, JSON.parse(content));
  if (result.success) return [];
  return schemaProblems(file, result.issues);
}

/** What does not have the shape of a schema, as problems of the file that would be written. */
export function schemaProblems(file: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => ({
    file,
    what: 'built data that the page would not show',
    found: `${v.getDotPath(issue) ?? 'the file'}: ${shown(issue.input)}`,
    // A check of our own says in its message what it expects.
    expected: issue.type === 'custom' ? issue.message : (issue.expected ?? issue.message),
  }));
}
