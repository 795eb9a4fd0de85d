/** The context file's dates, and the dates of its sources. */
import { EDTF_EXAMPLES, type ParsedDate, parseDate } from './dates.ts';
import { complain, type Desk } from './desk.ts';
import { shown } from './problems.ts';
import type { YamlPath } from './yaml-file.ts';

export function checkContext(desk: Desk): void {
  const { context } = desk.seeds;
  const check = (edtf: string | undefined, path: YamlPath, id?: string): ParsedDate | undefined => {
    if (edtf === undefined) return undefined;
    try {
      return parseDate(edtf);
    } catch (error) {
      complain(desk, context, path, {
        ...(id === undefined ? {} : { id }),
        what: `bad date: ${error instanceof Error ? error.message : error}`,
        found: shown(edtf),
        expected: EDTF_EXAMPLES,
      });
      return undefined;
    }
  };
  const reviewed = check(context.data.reviewed, ['reviewed']);
  if (reviewed !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(reviewed.edtf)) {
    complain(desk, context, ['reviewed'], {
      what: 'the review date is not a day',
      found: shown(reviewed.edtf),
      expected: 'one day, such as 2026-02-16: deadlines are held against it',
    });
  }
  for (const [index, fact] of context.data.facts.entries()) {
    check(fact.date, ['facts', index, 'date'], fact.id);
    for (const [at, source] of fact.sources.entries()) {
      check(source.published, ['facts', index, 'sources', at, 'published'], fact.id);
      check(source.accessed, ['facts', index, 'sources', at, 'accessed'], fact.id);
    }
  }
}
