/** A page that is no readout's explorer and has no program to start with: a list, or a page that leads on. */
import { ROOT, relative } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { escapeHtml } from './template.ts';

export interface SmallPage {
  lang: Lang;
  title: string;
  /** Where it lies, for the way to its icon; absent where it may be shown at any address. */
  folder?: string;
  /** Further elements for the head, as HTML. */
  head: readonly string[];
  /** As HTML. */
  body: string;
}

export function smallPage({ lang, title, folder, head, body }: SmallPage): string {
  const icon = folder === undefined ? undefined : relative(folder, `${ROOT}icon.svg`);
  const elements = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${escapeHtml(title)}</title>`,
    ...head,
    ...(icon === undefined ? [] : [`<link rel="icon" href="${icon}" type="image/svg+xml" />`]),
  ];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    ${elements.join('\n    ')}
  </head>
  <body>
${body}
  </body>
</html>
`;
}
