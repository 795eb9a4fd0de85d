/** The address that readers report errors to. */

/** An address of mail, with header fields if need be: RFC 6068 without hosts in brackets and quoted names. */
const MAILTO = /^mailto:[\w.!$'*+%-]+@[\w-]+(?:\.[\w-]+)+(?:\?[^#\s?]*)?$/i;

/** What the page fills in itself. */
const FILLED = { 'mailto:': ['subject', 'body'], 'https:': ['title', 'body'] } as const;

/**
 * Reads `REPORT_TO`; `undefined` where there is none.
 * @throws Error for what is neither an address of mail nor one of a page, or has what the page fills in.
 */
export function readReportTo(value: string | undefined): string | undefined {
  const address = value?.trim();
  if (address === undefined || address === '') return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isTaken =
    (url?.protocol === 'mailto:' && MAILTO.test(address)) ||
    (url?.protocol === 'https:' && url.hash === '' && url.username === '');
  if (url === undefined || !isTaken) {
    throw new Error(
      `REPORT_TO is not an address that errors can be reported to\n    found: ${value}\n    expected: such as mailto:editor@example.org or https://example.org/report`,
    );
  }
  const names = [...url.searchParams.keys()].map((name) => name.toLowerCase());
  const filled = FILLED[url.protocol === 'mailto:' ? 'mailto:' : 'https:'].find((name) =>
    names.includes(name),
  );
  if (filled !== undefined) {
    throw new Error(
      `REPORT_TO has "${filled}", which the page fills in\n    found: ${value}\n    expected: the address without it`,
    );
  }
  return url.protocol === 'mailto:' ? address : url.href;
}
