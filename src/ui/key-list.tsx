/** The keys that the explorer answers to, by where they do; a readout may have no map and no target. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';

/** What they are engraved with; keys of one entry that do opposite things stand side by side. */
const ARROWS = ['←', '→'];
const ALL_ARROWS = ['←', '→', '↑', '↓'];
const ENDS = ['Home', 'End'];

export function KeyList() {
  const { keys } = useI18n('keys').m;
  const { map, target } = useExplorer().index.readout;
  const groups: [string, [keys: readonly string[], does: string][]][] = [
    [
      keys.everywhere,
      [
        [['/'], keys.search],
        [['?'], keys.help],
        [['Tab', 'Shift + Tab'], keys.next],
        [['Enter', keys.space], keys.press],
        [['Esc'], keys.escape],
      ],
    ],
    [
      keys.rows,
      [
        [ARROWS, keys.step],
        [ENDS, keys.ends],
      ],
    ],
    [
      keys.results,
      [
        [['↑', '↓'], keys.stepResults],
        [['Enter'], keys.firstResult],
      ],
    ],
    [
      keys.map,
      [
        [ALL_ARROWS, keys.move],
        [['+', '−'], keys.zoom],
      ],
    ],
    [
      keys.axis,
      [
        [ARROWS, keys.move],
        [['+', '−'], keys.zoom],
      ],
    ],
    [
      keys.marks,
      [
        [ALL_ARROWS, keys.step],
        [ENDS, keys.ends],
      ],
    ],
    [keys.whatIf, [[['↑', '↓'], keys.number]]],
  ];
  const missing = [map ? '' : keys.map, ...(target ? [] : [keys.marks, keys.whatIf])];
  return groups
    .filter(([where]) => !missing.includes(where))
    .map(([where, entries]) => (
      <div key={where} className="key-group">
        <h3>{where}</h3>
        <dl>
          {entries.map(([names, does]) => (
            <div key={does}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    ));
}
