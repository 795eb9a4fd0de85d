/** The ladder explained, beside the strengths. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { meaningId } from '../../ui/element-ids.ts';
import { LadderList } from '../../ui/ladder-list.tsx';

export function LadderHelp() {
  const { m } = useI18n();
  return (
    <details className="ladder-help">
      <summary>{m.filters.ladder}</summary>
      <LadderList idOf={meaningId} />
    </details>
  );
}
