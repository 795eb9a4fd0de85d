/** What an author pastes; test/e2e/embeds.spec.ts pastes it into a page. */
import { expect, it } from 'vitest';
import { embedCode } from '../../../src/features/embed/embed-code.ts';

const MAP = {
  address: 'https://example.org/en/talks/embed/map/?topic=a&place=b',
  title: 'Places in "Talks"',
  panel: 'map',
} as const;

it('is a frame with a name, as wide as the page, with a height of its own, that is loaded when it comes near', () => {
  const code = embedCode({ ...MAP, fitsHeight: false });
  expect(code).toBe(
    '<iframe src="https://example.org/en/talks/embed/map/?topic=a&amp;place=b" title="Places in &quot;Talks&quot;" ' +
      'loading="lazy" width="100%" height="540" style="border: 0"></iframe>',
  );
});

it('has a script behind the frame where the height is to fit', () => {
  const code = embedCode({ ...MAP, fitsHeight: true });
  expect(code.startsWith(embedCode({ ...MAP, fitsHeight: false }))).toBe(true);
  expect(code).toContain('</iframe>\n<script>');
  expect(code).toMatch(/<\/script>$/);
});

it('lets no title end the attribute, the element or the script', () => {
  const code = embedCode({ ...MAP, title: '"></iframe><script>alert(1)</script>', fitsHeight: false });
  expect(code.match(/<[a-z/]/g)).toEqual(['<i', '</']);
});
