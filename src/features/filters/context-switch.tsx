/** Shows or hides what comes from beyond the article; the statements and their numbers stay the same. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { withContext } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';

export function ContextSwitch() {
  const { views, change } = useExplorer();
  const isOn = useView(({ state }) => state.context);
  const { m } = useI18n();
  return (
    <label className="context-switch">
      <input
        type="checkbox"
        title={m.filters.context}
        checked={isOn}
        onChange={({ currentTarget }) => change(withContext(views.read().state, currentTarget.checked))}
      />
      <span className="beyond-words">{m.filters.contextShort}</span>
    </label>
  );
}
