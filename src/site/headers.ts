/** The headers that the site wants, for hosts that read a `_headers` file; the local server reads the same. */
import { createHash } from 'node:crypto';
import { MEDIA_TYPES } from '../exports/download-list.ts';
import { DATA, dataPath, EMBEDS as EMBED_FOLDER, versionFolder, WORKER } from '../model/site-paths.ts';

/** Contents of the inline elements of the pages, which the policy names by their hashes. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * The Content-Security-Policy: nothing from another host, no inline script but those of the heads, no inline style
 * but the page's own sheet. Pages of the same site alone may show a page in a frame; an embed may be shown by anybody.
 */
export function contentSecurityPolicy({ scripts, styles }: Inline, isEmbed = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(isEmbed ? [] : ["manifest-src 'self'", "worker-src 'self'", "frame-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
    ...(isEmbed ? [] : ["frame-ancestors 'self'"]),
  ].join('; ');
}

/**
 * The policy that a single file carries in itself: nothing is fetched at all, and nothing runs or styles but
 * what stands in it by name.
 */
export function singleFilePolicy({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export interface HeadersOptions extends Inline {
  /** Of the embeds, which have a policy of their own. */
  embeds: Inline;
  languages: readonly string[];
  /** Paths and patterns within the site of what else has a name that changes with its content. */
  kept: readonly string[];
}

/** Whatever lies in the site but the embeds and the versions, which alone are so deep: a folder's address may lack its slash. */
const PAGES = ['/', '/:a', '/:a/', '/:a/:b', '/:a/:b/', '/:a/:b/:c', '/:a/:b/:c/'];
const EMBEDS = `/:lang/:readout/${EMBED_FOLDER}*`;
const KEPT = `/:lang/:readout/${versionFolder('*')}`.slice(0, -1);

/** Hosts read it, and publish it no further. */
export const HEADERS_FILE = '_headers';

/**
 * The text of {@link HEADERS_FILE}: rules by path, each path met by one rule with caching alone, and by one policy: where several
 * rules have the same header, one host sends all of them, of which the strictest holds, and another the last.
 */
export function headersFile({ scripts, styles, embeds, languages, kept: alsoKept }: HeadersOptions): string {
  const policy = (inline: Inline, isEmbed?: boolean) => [
    `Content-Security-Policy: ${contentSecurityPolicy(inline, isEmbed)}`,
  ];
  // Patterns: hosts take some hundred rules, and a site may have thousands of readouts.
  const fresh = [
    '/',
    ...languages.map((lang) => `/${lang}/*`),
    `/${WORKER}`,
    `/${dataPath(':readout', ':file')}`,
    `/${dataPath(':readout', `${versionFolder(':version')}:file`)}`,
  ];
  const kept = ['/assets/*', ...alsoKept.map((path) => `/${path}`)];
  const rules = [
    {
      path: '/*',
      headers: [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: no-referrer',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      ],
    },
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => ({
      path: `/${DATA}*.${ending}`,
      headers: [`Content-Type: ${type}`],
    })),
    ...[...PAGES, KEPT].map((path) => ({ path, headers: policy({ scripts, styles }) })),
    { path: EMBEDS, headers: policy(embeds, true) },
    ...fresh.map((path) => ({ path, headers: ['Cache-Control: no-cache'] })),
    ...kept.map((path) => ({ path, headers: ['Cache-Control: public, max-age=31536000, immutable'] })),
  ];
  // Each path once: a host may read the last rule of a path alone.
  const paths = [...new Set(rules.map(({ path }) => path))];
  const headersOf = (path: string) =>
    rules.filter((rule) => rule.path === path).flatMap((rule) => rule.headers);
  const lines = paths.flatMap((path) => [path, ...headersOf(path).map((header) => `  ${header}`)]);
  return `${lines.join('\n')}\n`;
}

/** Names and values of the headers of a path, which has a slash in front. */
export type HeadersOf = (path: string) => [name: string, value: string][];

/** Reads the text of {@link HEADERS_FILE}. */
export function readHeaders(text: string): HeadersOf {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  const patterns = rules.map(({ path, headers }) => ({ pattern: patternOf(path), headers }));
  return (path) => patterns.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}

/** `*` stands for anything, `:name` for one step of a path, as hosts read them. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
