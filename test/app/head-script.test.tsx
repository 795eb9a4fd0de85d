import { afterEach, describe, expect, it, vi } from 'vitest';
import { stopKeepingClicks } from '../../src/app/early-clicks.ts';
import { HEAD_SCRIPT } from '../../src/app/head-script.ts';
import { applySize } from '../../src/app/text-size.ts';
import { applyTheme } from '../../src/app/theme.ts';
import { showText } from '../../src/features/article/kept-text.ts';

const root = document.documentElement;
/** Runs the script as the head of a page does that is opened at an address. */
function openedAt(address = '/en/'): DOMStringMap {
  window.history.replaceState(null, '', address);
  for (const name of ['theme', 'size', 'text']) delete root.dataset[name];
  new Function(HEAD_SCRIPT)();
  return { ...root.dataset };
}
afterEach(() => {
  vi.restoreAllMocks();
  stopKeepingClicks();
  applyTheme('system');
  applySize('100');
});

it('the one inline script is at most 300 bytes long, and cannot end the element it stands in', () => {
  expect(new TextEncoder().encode(HEAD_SCRIPT).length).toBeLessThanOrEqual(300);
  expect(HEAD_SCRIPT).not.toMatch(/<\/|<!--/);
});

describe('before the page is painted', () => {
  it('it has the theme that this browser has kept', () => {
    applyTheme('dark');
    expect(openedAt()['theme']).toBe('dark');
  });

  it('it has the size of text that this browser has kept', () => {
    applySize('130');
    expect(openedAt()['size']).toBe('130');
  });

  it('it has the text of the article that the address names, or else the one that this browser has kept', () => {
    showText('original');
    expect(openedAt('/en/?context=off')['text']).toBe('original');
    expect(openedAt('/en/?context=off&text=both')['text']).toBe('both');
    expect(openedAt('/en/?text=both).#article')['text']).toBe('both');
  });

  it('it has none of them where nothing is named and nothing kept', () => {
    expect(openedAt()).toEqual({});
  });

  it('it keeps early clicks where storage is denied', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(openedAt()['theme']).toBeUndefined();
    const button = document.body.appendChild(document.createElement('button'));
    button.click();
    expect(stopKeepingClicks()).toEqual([button]);
  });
});
