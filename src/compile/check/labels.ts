/** Labels stand in tight rows: short, and there for every commitment whose title is not. */
import { complain, type Desk } from '../desk.ts';
import { shown } from '../problems.ts';

/** In characters: what a row of a phone takes beside its mark. */
const LONGEST = 36;

export function checkLabels(desk: Desk): void {
  const { annotations } = desk.seeds;
  for (const [index, { id, kind, label, title }] of annotations.data.statements.entries()) {
    const path = ['statements', index];
    for (const [language, words] of Object.entries(label ?? {})) {
      const length = [...words].length;
      if (length <= LONGEST) continue;
      complain(desk, annotations, [...path, 'label', language], {
        id,
        what: 'a label is too long',
        found: `${length} characters: ${shown(words)}`,
        expected: `at most ${LONGEST}`,
      });
    }
    if (kind !== 'commitment' || label !== undefined) continue;
    const long = Object.entries(title).find(([, words]) => [...words].length > LONGEST);
    if (long === undefined) continue;
    const [language, words] = long;
    desk.warnings.push({
      ...annotations.at([...path, 'title', language]),
      id,
      what: 'a commitment without a label: its title is cut where there is little room',
      found: shown(words),
      expected: `label: at most ${LONGEST} characters in each language`,
    });
  }
}
