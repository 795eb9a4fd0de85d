/** Name, links to the sections, languages, colours. The links come early, for those who go on with the Tab key. */
import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { useEdition } from '../data/edition.ts';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { LANGUAGE_NAMES } from '../model/languages.generated.ts';
import { homeHref, languageHref, listHref } from '../model/site-paths.ts';
import { isPlainClick } from '../ui/choice-link.tsx';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { keepLanguage } from './kept-language.ts';
import { keepPlace } from './kept-place.ts';
import { SizeControl } from './size-control.tsx';
import { applyTheme, readTheme, renewTheme, THEMES, type Theme } from './theme.ts';
import { useQuery } from './use-query.ts';

/** Half and half, the sun, the moon: signs that no system draws as coloured pictures. */
const THEME_SIGNS: Record<Theme, string> = { system: '◐', light: '☼', dark: '☾' };

/** How many letters of a language's name a phone has room for. */
const SHORT = 3;

/** What goes along to the page in another language besides its address. */
function keepForLanguage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !isPlainClick(event)) return;
  keepLanguage(link.hreflang);
  keepPlace(link.pathname);
}

export type SiteHeaderProps = {
  /** The links to the sections. */
  children?: ReactNode;
  /** What opens the search, on a page that has one. */
  search?: ReactNode;
};

export function SiteHeader({ children, search }: SiteHeaderProps) {
  const { index, page } = useExplorer();
  const query = useQuery();
  const edition = useEdition();
  const { m, lang } = useI18n();
  const [theme, setTheme] = useState<Theme>('system');
  // The prerendered page does not know the reader's choice; it is read once the page is hydrated.
  useEffect(() => {
    setTheme(readTheme());
    const wake = ({ persisted }: PageTransitionEvent) => persisted && setTheme(renewTheme());
    addEventListener('pageshow', wake);
    return () => removeEventListener('pageshow', wake);
  }, []);
  return (
    <div className="site-bar">
      <a className="brand" href={edition?.isListed ? listHref(page) : homeHref(page)}>
        {m.app.name}
      </a>
      {children}
      <nav aria-label={m.app.languages}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys click the links themselves. */}
        <ul className="languages" onClick={keepForLanguage}>
          {index.readout.languages.map((other) => (
            <li key={other}>
              <a
                href={`${languageHref(page, other)}${query}`}
                hrefLang={other}
                lang={other}
                aria-current={other === lang ? 'page' : undefined}
              >
                {/* On a phone they stand as their first letters do on signs: ENG ҚАЗ РУС ТОҶ. */}
                {LANGUAGE_NAMES[other].slice(0, SHORT)}
                <span>{LANGUAGE_NAMES[other].slice(SHORT)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {search}
      <SizeControl />
      <SegmentedControl
        label={m.app.theme}
        options={THEMES.map((id) => ({ id, name: m.app.themes[id], icon: THEME_SIGNS[id] }))}
        value={theme}
        onChange={(next) => {
          setTheme(next);
          applyTheme(next);
        }}
      />
    </div>
  );
}
