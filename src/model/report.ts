/** Where a reader's report of an error goes: an address of the site's owner, with what the report is about filled in. */

/** What is known when a reader begins to write. */
export interface Report {
  /** What it is about. */
  title: string;
  /** Lines that say where and of which version it is. */
  lines: readonly string[];
}

/**
 * @param to - `mailto:` or `https:`, as site/report-to.ts takes it
 * @returns an address with the report in it: of a mail its subject and body, of a form `title` and `body`
 */
export function reportHref(to: string, { title, lines }: Report): string {
  if (!to.startsWith('mailto:')) {
    const url = new URL(to);
    url.searchParams.append('title', title);
    url.searchParams.append('body', `${lines.join('\n')}\n\n`);
    return url.href;
  }
  // RFC 6068: a line ends with %0D%0A, and a space is %20, since "+" is a plus sign there.
  const body = lines.map((line) => `${line}\r\n`).join('');
  const fields = [`subject=${encodeURIComponent(title)}`, `body=${encodeURIComponent(`${body}\r\n`)}`];
  return `${to}${to.includes('?') ? '&' : '?'}${fields.join('&')}`;
}
