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

it('has a script that listens to the embeds of the same readout alone, wherever the site lies', () => {
  const at = (address: string) => embedCode({ ...MAP, address, fitsHeight: true });
  expect(at('https://example.org/en/talks/embed/map/?topic=a')).toContain(
    'const own = "https://example.org/en/talks/embed/";',
  );
  expect(at('http://127.0.0.1:8080/a/b/en/talks/embed/target/')).toContain(
    'const own = "http://127.0.0.1:8080/a/b/en/talks/embed/";',
  );
});

it('lets no address end a string of the script, or the script', () => {
  const code = embedCode({
    ...MAP,
    address: 'https://example.org/"</script>/embed/map/?q="</script>',
    fitsHeight: true,
  });
  expect(code).toContain('const own = "https://example.org/%22%3C/script%3E/embed/";');
  expect(code.match(/<\/script>/g)).toHaveLength(1);
});

it('lets no title end the attribute, the element or the script', () => {
  const code = embedCode({ ...MAP, title: '"></iframe><script>alert(1)</script>', fitsHeight: false });
  expect(code.match(/<[a-z/]/g)).toEqual(['<i', '</']);
});
