/** The ladder explained, beside the strengths: the button, and what it opens below them. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { meaningId } from '../../ui/element-ids.ts';
import { LadderList } from '../../ui/ladder-list.tsx';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';

export type LadderHelpProps = { isOpen: boolean; onToggle: () => void };

/** What is closed stands in the page too, once there is script: the strengths are described by it. */
export function LadderHelp({ isOpen, onToggle }: LadderHelpProps) {
  const { m } = useI18n();
  const isHydrated = useIsHydrated();
  return (
    <>
      <button type="button" className="quiet-button ladder-open" aria-expanded={isOpen} onClick={onToggle}>
        {m.filters.ladder}
      </button>
      <div className="ladder-help" hidden={!isOpen}>
        {isHydrated && <LadderList idOf={meaningId} />}
      </div>
    </>
  );
}
