/** The page with all versions of a reading, and what changed from one to the next. */
import { ChangeLog } from '../features/changes/change-log.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { FurtherPage } from './further-page.tsx';

export function ChangesPage() {
  const { m } = useI18n('versions');
  return (
    <FurtherPage className="changes-page" heading={m.versions.heading}>
      <PanelBoundary name={m.versions.heading}>
        <ChangeLog />
      </PanelBoundary>
    </FurtherPage>
  );
}
