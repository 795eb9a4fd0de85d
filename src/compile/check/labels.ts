/** Labels stand in tight rows: short, and every commitment has one. */
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
    const [first = ''] = Object.values(title);
    if (kind !== 'commitment' || label !== undefined || [...first].length <= LONGEST) continue;
    desk.warnings.push({
      ...annotations.at([...path, 'title']),
      id,
      what: 'a commitment without a label: its title is cut where there is little room',
      found: shown(first),
      expected: `label: at most ${LONGEST} characters in each language`,
    });
  }
}
