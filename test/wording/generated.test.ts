import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCode, readLanguages } from '../../src/wording/main.ts';
import { compileMessages } from '../../src/wording/wording.ts';

describe('the modules of the messages', () => {
  it.each([...compileMessages(readLanguages(), readCode())])(
    '%s is what the files of the translators say; else run "npm run messages"',
    (name, text) => {
      expect(readFileSync(`src/${name}`, 'utf8')).toBe(text);
    },
  );
});
