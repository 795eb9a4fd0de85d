/** The reader's colours: kept in this browser alone, and only when they differ from the device's. */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where a browser keeps it; read before anything is painted (head-script.ts), so that a chosen theme does not flash. */
export const THEME_KEY = 'sapar-theme';

/** Storage may be denied; then the choice holds for this page view. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    return;
  }
}

export function readTheme(): Theme {
  const current = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === current) ?? 'system';
}
