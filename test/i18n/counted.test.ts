import { describe, expect, it } from 'vitest';
import { choose } from '../../src/i18n/choose.ts';
import { cldr as en } from '../../src/i18n/cldr/en.generated.ts';
import { cldr as kk } from '../../src/i18n/cldr/kk.generated.ts';
import { cldr as ru } from '../../src/i18n/cldr/ru.generated.ts';
import { type Counted, counted } from '../../src/i18n/counted.ts';
import { createFormats } from '../../src/i18n/formats.ts';

/** As a Russian message has it: one form a plural category. */
const statements = ({ text, plural }: Counted) =>
  choose(plural, {
    one: `${text} тезис`,
    few: `${text} тезиса`,
    many: `${text} тезисов`,
    other: `${text} тезиса`,
  });

describe('words that go with a number', () => {
  it('take the form of its plural category', () => {
    const f = createFormats(ru);
    expect([1, 2, 5, 11, 21, 24, 100].map((value) => statements(counted(f, value)))).toEqual([
      '1 тезис',
      '2 тезиса',
      '5 тезисов',
      '11 тезисов',
      '21 тезис',
      '24 тезиса',
      '100 тезисов',
    ]);
    expect(statements(counted(f, 1.5))).toBe('1,5 тезиса');
  });

  it('take one form where the language has one', () => {
    expect(choose('one', { other: 'тұжырым' })).toBe('тұжырым');
  });
});

describe('a number for a message', () => {
  it('comes as its language writes it, with its category', () => {
    expect(counted(createFormats(en), 1234)).toEqual({ text: '1,234', plural: 'other' });
    expect(counted(createFormats(kk), 1)).toEqual({ text: '1', plural: 'one' });
  });

  it('has the category of what is written, not of what was rounded away', () => {
    expect(counted(createFormats(en), 1.04, { maximumFractionDigits: 1 })).toEqual({
      text: '1',
      plural: 'one',
    });
  });
});
