import { describe, expect, it } from 'vitest';
import { readReportTo } from '../../src/site/report-to.ts';

describe('the address that errors are reported to', () => {
  it.each([
    ['mailto:editor@example.org', 'mailto:editor@example.org'],
    ['mailto:first.last+sapar@news.example.org?cc=desk@example.org', undefined],
    ['https://example.org/issues/new?labels=error', undefined],
    [' https://example.org ', 'https://example.org/'],
  ])('may be of mail or of a page: %s', (given, read = given) => {
    expect(readReportTo(given)).toBe(read);
  });

  it('may be left out', () => {
    expect(readReportTo(undefined)).toBeUndefined();
    expect(readReportTo(' ')).toBeUndefined();
  });

  it.each([
    'editor@example.org',
    'mailto:',
    'mailto:editor',
    'mailto:a@example.org b@example.org',
    'mailto:editor@example.org#top',
    'http://example.org/report',
    'https://me@example.org/report',
    'https://example.org/report#form',
    'javascript:alert(1)',
  ])('is refused where nobody can be reached by it, or not safely: %s', (given) => {
    expect(() => readReportTo(given)).toThrow(
      `REPORT_TO is not an address that errors can be reported to\n    found: ${given}\n    expected: such as mailto:editor@example.org or https://example.org/report`,
    );
  });

  it.each([
    ['mailto:editor@example.org?Subject=Error', 'subject'],
    ['https://example.org/report?body=x', 'body'],
  ])('is refused where it has what the page fills in: %s', (given, name) => {
    expect(() => readReportTo(given)).toThrow(`REPORT_TO has "${name}", which the page fills in`);
  });
});
