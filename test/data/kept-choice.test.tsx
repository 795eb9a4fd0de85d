import { afterEach, expect, it, vi } from 'vitest';
import { keepChoice, keptChoice } from '../../src/data/kept-choice.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('a choice is kept in this browser until it is taken back', () => {
  expect(keptChoice('colour')).toBeNull();
  keepChoice('colour', 'dark');
  expect(keptChoice('colour')).toBe('dark');
  keepChoice('colour', null);
  expect(keptChoice('colour')).toBeNull();
});

it('where storage is denied nothing is kept, nothing is known to be kept, and nothing fails', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => keepChoice('colour', 'dark')).not.toThrow();
  expect(keptChoice('colour')).toBeUndefined();
});
