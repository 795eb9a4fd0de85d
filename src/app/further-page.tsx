/** What the pages beside the explorer have in common: the header, the way back with what is chosen, the heading. */
import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { homeHref } from '../model/site-paths.ts';
import { classNames } from '../ui/class-names.ts';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { SiteHeader } from './site-header.tsx';
import { useQuery } from './use-query.ts';

export type FurtherPageProps = {
  className: string;
  heading: string;
  headingId?: string;
  /** Where else a reader may go. */
  footer?: ReactNode;
  children: ReactNode;
};

export function FurtherPage({ className, heading, headingId, footer, children }: FurtherPageProps) {
  const { index, page } = useExplorer();
  const query = useQuery();
  const { m } = useI18n();
  return (
    <div className={classNames('page', 'further-page', className)}>
      <header className="site-header">
        <PanelBoundary name={m.app.name}>
          <SiteHeader />
        </PanelBoundary>
        <p>
          <a href={`${homeHref(page)}${query}`}>{index.readout.title}</a>
        </p>
        <h1 id={headingId}>{heading}</h1>
      </header>
      <main>{children}</main>
      {footer && <footer className="credits">{footer}</footer>}
    </div>
  );
}
