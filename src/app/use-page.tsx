/** The page with what a reader takes along. */
import { useI18n } from '../i18n/i18n-context.tsx';
import { AboutLink } from './about-link.tsx';
import { FurtherPage } from './further-page.tsx';
import { UseParts } from './use-parts.tsx';

export function UsePage() {
  const { m } = useI18n('use');
  return (
    <FurtherPage className="use-page" heading={m.app.use} footer={<AboutLink />}>
      <UseParts />
    </FurtherPage>
  );
}
