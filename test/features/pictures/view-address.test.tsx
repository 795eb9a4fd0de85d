import { afterEach, expect, it } from 'vitest';
import { viewAddress } from '../../../src/features/pictures/view-address.ts';
import { USE } from '../../../src/model/site-paths.ts';

const PAGE = { id: 'talks', lang: 'en', under: USE } as const;

afterEach(() => document.head.querySelector('link[rel="canonical"]')?.remove());

it('is that of the explorer, wherever the page lies', () => {
  window.history.pushState(null, '', '/sapar/en/talks/use/?topic=a#pictures');
  expect(viewAddress(PAGE, '?topic=a', document)).toBe(`${location.origin}/sapar/en/talks/?topic=a`);
});

it('is the public one where the site says it', () => {
  document.head.insertAdjacentHTML(
    'beforeend',
    '<link rel="canonical" href="https://example.org/en/talks/use/">',
  );
  expect(viewAddress(PAGE, '', document)).toBe('https://example.org/en/talks/');
});

it('is of a file its name, without the folders of the computer that it lies on', () => {
  const file = { location: new URL('file:///home/reader/talks.en.html?topic=a') } as unknown as Document;
  expect(viewAddress(PAGE, '?topic=a', file)).toBe('talks.en.html?topic=a');
});
