/**
 * The reader's colours: kept in this browser alone, and only when they differ from the device's. They are read before
 * anything is painted (head-script.ts), so that a chosen theme does not flash.
 */
import { keepChoice, keptChoice } from '../data/kept-choice.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  keepChoice('theme', theme === 'system' ? null : theme);
}

/**
 * A page from the browser's page cache wakes as it was left: it takes up what another page of the site has kept since.
 * @returns the theme of the page from then on.
 */
export function renewTheme(): Theme {
  const kept = keptChoice('theme');
  if (kept !== undefined) applyTheme(THEMES.find((theme) => theme === kept) ?? 'system');
  return readTheme();
}

export function readTheme(): Theme {
  const current = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === current) ?? 'system';
}
