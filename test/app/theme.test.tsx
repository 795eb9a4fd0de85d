import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyTheme, readTheme, renewTheme } from '../../src/app/theme.ts';

const root = document.documentElement;
const forget = () => {
  localStorage.clear();
  root.removeAttribute('data-theme');
};
beforeEach(forget);
afterEach(() => {
  vi.restoreAllMocks();
  forget();
});

describe("the reader's colours", () => {
  it('are the device’s until another choice', () => {
    expect(readTheme()).toBe('system');
    expect(root).not.toHaveAttribute('data-theme');
  });

  it.each(['light', 'dark'] as const)('are %s at once when chosen, and kept in this browser', (theme) => {
    applyTheme(theme);
    expect(root).toHaveAttribute('data-theme', theme);
    expect(readTheme()).toBe(theme);
    expect(localStorage).toHaveLength(1);
  });

  it('keep nothing where they are the device’s again', () => {
    applyTheme('dark');
    applyTheme('system');
    expect(readTheme()).toBe('system');
    expect(localStorage).toHaveLength(0);
  });

  it('hold for this page view where storage is denied', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    applyTheme('dark');
    expect(readTheme()).toBe('dark');
  });

  it('are taken up again as another page has kept them since, or taken them back', () => {
    localStorage.setItem('sapar-theme', 'dark');
    expect(renewTheme()).toBe('dark');
    expect(root).toHaveAttribute('data-theme', 'dark');
    localStorage.clear();
    expect(renewTheme()).toBe('system');
    expect(root).not.toHaveAttribute('data-theme');
  });

  it('stay as they are where storage is denied', () => {
    applyTheme('dark');
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(renewTheme()).toBe('dark');
  });

  it('that the page does not know are the device’s', () => {
    root.setAttribute('data-theme', 'sepia');
    expect(readTheme()).toBe('system');
  });
});
