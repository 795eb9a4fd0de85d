import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type LocalText, textIn } from '../../src/model/texts.ts';

const words = (text: LocalText) => v.safeParse(textIn('kk'), text);

describe('a text in all its languages', () => {
  it('gives its words in one', () => {
    expect(words({ en: 'Fish', kk: 'Балық', ru: 'Рыба' }).output).toBe('Балық');
  });

  it('that lacks the language is an error: the words of another never stand in for it', () => {
    expect(words({ en: 'Fish', ru: 'Рыба' })).toMatchObject({
      success: false,
      issues: [{ message: 'the text in "kk"' }],
    });
  });

  it('is one where the schema has a text, whatever else looks like it', () => {
    const schema = v.object({ title: textIn('en'), names: v.record(v.string(), textIn('en')) });
    const data = { title: { en: 'Fish' }, names: { en: { en: 'England' }, kk: { en: 'Kokchetav' } } };
    expect(v.parse(schema, data)).toEqual({
      title: 'Fish',
      names: { en: 'England', kk: 'Kokchetav' },
    });
  });
});
