/** The last line on paper: where the page lies, which version it is, and whose the text is. */
import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../src/i18n/i18n.ts';
import { paperLine } from '../../src/site/paper-line.ts';
import { realReadout } from '../support/readouts.ts';

const SITE = 'https://example.org/sapar/';
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, '');

describe('the line on paper', () => {
  it('names the publisher with its address, the page’s address, and its version', async () => {
    const readout = { ...realReadout('en'), version: '2026-11-26b' };
    const words = wordsOf(await paperLine(await loadI18n('en'), readout, SITE));
    expect(words).toMatch(/^Kazakhstan Today/);
    expect(words).toContain(readout.publisher.url);
    expect(words).toContain(
      `Sapar: ${SITE}en/dushanbe-2026/?v=2026-11-26b · Version of 26 November 2026 (b)`,
    );
  });

  it('has the site’s name alone where no address is known, and no version of a reading that was not kept', async () => {
    const { version: _, ...readout } = realReadout('ru');
    const words = wordsOf(await paperLine(await loadI18n('ru'), readout, undefined));
    expect(words).toMatch(/ · Sapar$/);
    expect(words).not.toContain('v=');
  });

  it('lets no words of a readout become elements', async () => {
    const html = await paperLine(
      await loadI18n('en'),
      { ...realReadout('en'), publisher: { name: 'A <script>' } },
      undefined,
    );
    expect(html).not.toContain('<script');
  });
});
