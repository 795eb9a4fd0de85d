/** A theme as a picture: a disc half dark, the sun, the moon. */
import type { Theme } from './theme.ts';

const SHAPES: Record<Theme, string> = {
  system: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2ZM8 3v10a5 5 0 0 0 0-10Z',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 1 0 0-6ZM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5L13 13M13 3l-1.5 1.5M4.5 11.5L3 13',
  dark: 'M7 2a6 6 0 1 0 7 7 5 5 0 0 1-7-7Z',
};

export type ThemeIconProps = { theme: Theme };

export function ThemeIcon({ theme }: ThemeIconProps) {
  return (
    <svg className="theme-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[theme]} />
    </svg>
  );
}
