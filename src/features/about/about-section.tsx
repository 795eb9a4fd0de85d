/** A part of what is said about the page, under a heading that links lead to. */
import type { ReactNode } from 'react';
import { aboutSectionId } from '../../ui/element-ids.ts';

export type AboutSectionProps = { id: string; heading: string; children: ReactNode };

export function AboutSection({ id, heading, children }: AboutSectionProps) {
  const own = aboutSectionId(id);
  return (
    <section id={own} aria-labelledby={`${own}-heading`} tabIndex={-1}>
      <h2 id={`${own}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
