/** Links to the page's sections, those that the readout has: one stop of the Tab key. */
import { type ReactNode, useRef } from 'react';
import { useExplorer, useView } from '../explorer/explorer-context.tsx';
import { accountViews } from '../features/accounts/account-topics.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { SECTION_IDS } from '../ui/element-ids.ts';
import { useOneStop } from '../ui/use-one-stop.ts';

const SECTIONS = ['article', 'commitments', 'target', 'places', 'accounts', 'sources'] as const;

export type SectionNavProps = {
  className: string;
  label: string;
  /** Links that lead elsewhere, after those to the sections: items of a list. */
  children?: ReactNode;
};

export function SectionNav({ className, label, children }: SectionNavProps) {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const { m } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const oneStop = useOneStop(list);
  const { places, target } = index.readout;
  const isThere = {
    article: true,
    commitments: true,
    target: target !== undefined,
    places: places.length > 0,
    accounts: hasContext && accountViews(index).length > 0,
    sources: true,
  };
  return (
    <nav className={className} aria-label={label}>
      <ul ref={list} {...oneStop}>
        {SECTIONS.filter((section) => isThere[section]).map((section) => (
          <li key={section}>
            <a href={`#${SECTION_IDS[section]}`}>{m.app.sectionNames[section]}</a>
          </li>
        ))}
        {children}
      </ul>
    </nav>
  );
}
