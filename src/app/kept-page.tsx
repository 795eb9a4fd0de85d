/** The explorer of a version that was kept, with a line above it that says so. */
import { KeptLine } from '../features/changes/kept-line.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { Page } from './page.tsx';

export function KeptPage() {
  const { m } = useI18n('versions');
  return (
    <>
      <PanelBoundary name={m.versions.heading}>
        <KeptLine />
      </PanelBoundary>
      <Page />
    </>
  );
}
