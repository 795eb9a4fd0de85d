import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasJudge, JUDGED, type Judged, judgedForms } from './hunspell.ts';

describe('the committed table of forms', () => {
  it('is short enough to be read with the tests', () => {
    const bytes = Object.values(JUDGED).map(({ file }) => readFileSync(file).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(300_000);
  });

  // Where this machine has no hunspell, or another dictionary, nobody can say more.
  for (const lang of (Object.keys(JUDGED) as Judged[]).filter(hasJudge)) {
    it(`of "${lang}" is what hunspell says; else run "npm run judge"`, () => {
      expect(judgedForms(lang)).toBe(readFileSync(JUDGED[lang].file, 'utf8'));
    });
  }
});
