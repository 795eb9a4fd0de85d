import { expect, it } from 'vitest';
import { HEAD_SCRIPT } from '../../src/app/head-script.ts';

it('the one inline script is at most 300 bytes long, and cannot end the element it stands in', () => {
  expect(new TextEncoder().encode(HEAD_SCRIPT).length).toBeLessThanOrEqual(300);
  expect(HEAD_SCRIPT).not.toMatch(/<\/|<!--/);
});
