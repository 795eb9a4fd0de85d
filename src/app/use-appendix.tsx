/** What a reader takes along, in a single file. */
import { useI18n } from '../i18n/i18n-context.tsx';
import { USE_ID } from '../model/site-paths.ts';
import { UseParts } from './use-parts.tsx';

export function UseAppendix() {
  const { m } = useI18n('use');
  return (
    <section className="panel" id={USE_ID} aria-labelledby="use-heading" tabIndex={-1}>
      <h2 id="use-heading">{m.app.use}</h2>
      <UseParts />
    </section>
  );
}
