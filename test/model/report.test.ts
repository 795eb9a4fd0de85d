/** The address that a reader's report of an error goes to, with what it is about filled in. */
import { describe, expect, it } from 'vitest';
import { reportHref } from '../../src/model/report.ts';

/** Signs that mean something in an address, letters of other alphabets, a quotation mark alone, an emoji. */
const TITLE = 'Қол қойылды: 100 % & «2+2=4»? #1; a@b "x’ 🤝';
const ADDRESS = 'https://example.org/en/talks/?topic=economy&sel=statement:trade-target';
const report = { title: TITLE, lines: [TITLE, ADDRESS, 'version 0123abcd'] };

/** The header fields of a `mailto:` address, as RFC 6068 reads them: "+" is a plus sign. */
function fieldsOf(href: string): [string, string][] {
  const [, query = ''] = href.split('?');
  return query.split('&').map((field) => {
    const [name = '', value = ''] = field.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value)];
  });
}

describe('a report by mail', () => {
  const href = reportHref('mailto:editor@example.org', report);

  it('has the title as its subject and a line each for what is known, with an empty one to begin at', () => {
    expect(fieldsOf(href)).toEqual([
      ['subject', TITLE],
      ['body', `${TITLE}\r\n${ADDRESS}\r\nversion 0123abcd\r\n\r\n`],
    ]);
  });

  it('consists of the signs that such an address may have, and writes a space as %20', () => {
    expect(href).toMatch(/^mailto:editor@example\.org\?subject=[\w.~!'()*%-]+&body=[\w.~!'()*%-]+$/);
    expect(href).not.toContain('+');
    expect(href).toContain('%20%25%20%26%20');
  });

  it('keeps the fields that the address has', () => {
    const [first] = fieldsOf(reportHref('mailto:editor@example.org?cc=desk@example.org', report));
    expect(first).toEqual(['cc', 'desk@example.org']);
  });
});

describe('a report by a form', () => {
  it('has title and body in the query, as forms write it, beside what the address asks for', () => {
    const { origin, pathname, searchParams } = new URL(
      reportHref('https://example.org/issues/new?labels=error%20in%20text', report),
    );
    expect(origin + pathname).toBe('https://example.org/issues/new');
    expect([...searchParams]).toEqual([
      ['labels', 'error in text'],
      ['title', TITLE],
      ['body', `${TITLE}\n${ADDRESS}\nversion 0123abcd\n\n`],
    ]);
  });
});
