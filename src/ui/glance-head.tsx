/** The heading of something at one look, and the link to all of it farther down the page. */
import type { ReactNode } from 'react';

export type GlanceHeadProps = { id: string; href: string; more: string; children: ReactNode };

export function GlanceHead({ id, href, more, children }: GlanceHeadProps) {
  return (
    <div className="glance-head">
      <h2 id={id}>{children}</h2>
      <a href={href}>
        {more} <span aria-hidden="true">↓</span>
      </a>
    </div>
  );
}
