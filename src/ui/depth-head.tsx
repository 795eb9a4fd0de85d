/** The heading of a section below the columns, and the way back to what is shown at one look. */
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { SECTION_IDS } from './element-ids.ts';

export type DepthHeadProps = { id: string; children: ReactNode };

export function DepthHead({ id, children }: DepthHeadProps) {
  const { m } = useI18n();
  return (
    <div className="panel-head depth-head">
      <h2 id={id}>{children}</h2>
      <a href={`#${SECTION_IDS.glance}`}>
        {m.app.back} <span aria-hidden="true">↑</span>
      </a>
    </div>
  );
}
