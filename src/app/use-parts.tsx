/** What a reader takes along: a page of its own on a site, an appendix in a single file. */
import { useI18n } from '../i18n/i18n-context.tsx';

export function UseParts() {
  const { m } = useI18n('use');
  return (
    <div className="use-parts">
      <p>{m.use.lead}</p>
    </div>
  );
}
