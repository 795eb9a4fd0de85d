/** The heading of something at one look, and the link to all of it: farther down the page, or from an embed in the explorer. */
import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { isExplorer } from '../model/site-paths.ts';
import { useSectionHref } from './use-section-href.ts';

export type GlanceHeadProps = {
  id: string;
  /** The id of the section with all of it. */
  section: string;
  more: string;
  children: ReactNode;
};

export function GlanceHead({ id, section, more, children }: GlanceHeadProps) {
  const { page } = useExplorer();
  const sectionHref = useSectionHref();
  return (
    <div className="glance-head">
      <h2 id={id}>{children}</h2>
      <a href={sectionHref(section)}>
        <span key={more}>{more}</span> <span aria-hidden="true">{isExplorer(page) ? '↓' : '↗'}</span>
      </a>
    </div>
  );
}
