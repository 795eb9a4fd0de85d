/** A publication, described in CSL's terms, in every format. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { I18nWith } from '../i18n/parts.ts';
import { BLANKS, type Citation } from '../model/citations.ts';
import { escapeBibtex } from '../model/fill-citation.ts';
import type { CalendarDate } from '../model/readout.ts';
import { PLAIN_STYLE } from './plain-style.ts';

/** What is cited; names are those of CSL-JSON but for the dates. */
export interface Publication {
  id: string;
  type: 'dataset' | 'webpage';
  /** Who is responsible, as a name that has no parts. */
  author: string;
  title: string;
  'container-title'?: string;
  version?: string;
  URL?: string;
  /** As a tag. */
  language: string;
  /** Absent where it names none. */
  issued?: CalendarDate;
  /** What else is to be said; it stands behind a citation in text. */
  note?: string;
}

const OWN_STYLE = 'sapar-plain';
/** American Psychological Association, 7th edition. */
const APA = 'apa';

const bibtex = plugins.config.get('@bibtex').format;
// Letters other than Latin ones would be left out.
bibtex.asciiOnly = false;
bibtex.useIdAsLabel = true;
// It would take the hyphens out.
bibtex.checkLabel = false;
const csl = plugins.config.get('@csl');
csl.styles.add(OWN_STYLE, PLAIN_STYLE);

/** @throws Error where citation-js gives no item back */
export function formatCitation(i18n: I18nWith<'late'>, publication: Publication): Citation {
  const { m } = i18n;
  const { note, issued } = publication;
  const notes = [...(issued === undefined ? [m.cite.noDate] : []), ...(note === undefined ? [] : [note])];
  const item = cslItem(publication, notes.join('; '));
  const [data] = new Cite([item]).format('data', { format: 'object' });
  if (data === undefined) throw new Error(`no citation of ${publication.id}`);
  return {
    text: [inText(i18n, publication), ...(note === undefined ? [] : [note])].join(' '),
    bibtex: inBibtex(item),
    ris: inRis(item),
    csl: data,
  };
}

function cslItem({ author, issued, ...rest }: Publication, note: string) {
  return {
    ...rest,
    author: [{ literal: author }],
    ...(issued === undefined ? {} : { issued: dateParts(issued) }),
    ...(note === '' ? {} : { note }),
  };
}

function dateParts({ year, month, day }: CalendarDate) {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}

/** With `asciiOnly` off the plugin escapes nothing. Its addresses and dates are read as they stand. */
function escaped(item: ReturnType<typeof cslItem>) {
  const { title, note, author, 'container-title': container } = item;
  return {
    ...item,
    title: escapeBibtex(title),
    author: author.map(({ literal }) => ({ literal: escapeBibtex(literal) })),
    ...(container === undefined ? {} : { 'container-title': escapeBibtex(container) }),
    ...(note === undefined ? {} : { note: escapeBibtex(note) }),
  };
}

/** The field of BibLaTeX in which the day of access stands, behind the address. */
function inBibtex(item: ReturnType<typeof cslItem>): string {
  const entry = new Cite([escaped(item)]).format('biblatex').trim();
  return entry.replace(/,?\n\}$/, `,\n\turldate = {${BLANKS.accessed}},\n}`);
}

/** When a page was read. */
const ACCESSED = 'Y2';

/** A line a tag: the plugin breaks lines at 70 letters, in the middle of addresses. Its ids are cut at 20 letters. */
function inRis(item: object): string {
  const [tags = {}] = new Cite([item]).format('ris', { format: 'object' });
  const { TY: type, ID: _, ...rest } = tags;
  const lines = Object.entries(rest).flatMap(([tag, value]) =>
    [value].flat().map((one) => [tag, one] as const),
  );
  return [['TY', type], ...lines, [ACCESSED, BLANKS.accessed], ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');
}

/** One that does not break. */
const HYPHEN = '\u2011';

/** What has a hyphen is a range to citeproc: it would write "Versions 2026-11-26". */
const unbroken = (version: string) => version.replaceAll('-', HYPHEN);

/** In APA's style where CSL's words for it are in the page's language, else in our own, which takes its words from us. */
function inText({ lang, m, f }: I18nWith<'late'>, publication: Publication): string {
  const { note: _, ...plain } = publication;
  const { issued, version } = plain;
  const locale = csl.locales.list().find((name) => name.startsWith(`${lang}-`));
  if (locale !== undefined)
    return new Cite([
      {
        ...cslItem({ ...plain, ...(version && { version: unbroken(version) }) }, ''),
        accessed: { literal: BLANKS.accessedByStyle },
      },
    ])
      .format('bibliography', { template: APA, lang: locale, format: 'text' })
      .replaceAll(HYPHEN, '-')
      .trim();
  const told = {
    ...cslItem(plain, ''),
    issued: { literal: issued === undefined ? m.cite.noDate : f.date(issued) },
    accessed: { literal: m.cite.accessed({ date: BLANKS.accessed }) },
    ...(version === undefined ? {} : { version: m.cite.version({ version }) }),
  };
  return new Cite([told])
    .format('bibliography', { template: OWN_STYLE, lang: 'en-US', format: 'text' })
    .trim();
}
