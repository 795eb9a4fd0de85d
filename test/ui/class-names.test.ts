import { expect, it } from 'vitest';
import { classNames } from '../../src/ui/class-names.ts';

it('joins the names that apply', () => {
  expect(classNames('mark', 'rung-5', false, undefined, null, '', 'is-chosen')).toBe('mark rung-5 is-chosen');
  expect(classNames(false)).toBe('');
});
