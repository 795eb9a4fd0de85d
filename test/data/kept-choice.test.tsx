import { afterEach, expect, it, vi } from 'vitest';
import { keepChoice, keptChoice } from '../../src/data/kept-choice.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('a choice is kept in this browser until it is taken back', () => {
  expect(keptChoice('theme')).toBeNull();
  keepChoice('theme', 'dark');
  expect(keptChoice('theme')).toBe('dark');
  keepChoice('theme', null);
  expect(keptChoice('theme')).toBeNull();
});

it('where storage is denied nothing is kept, nothing is known to be kept, and nothing fails', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => keepChoice('theme', 'dark')).not.toThrow();
  expect(keptChoice('theme')).toBeUndefined();
});
