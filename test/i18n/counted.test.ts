import { describe, expect, it } from 'vitest';
import { cldr as en } from '../../src/i18n/cldr/en.generated.ts';
import { cldr as kk } from '../../src/i18n/cldr/kk.generated.ts';
import { cldr as ru } from '../../src/i18n/cldr/ru.generated.ts';
import { type Counted, counted, pluralForm } from '../../src/i18n/counted.ts';
import { createFormats } from '../../src/i18n/formats.ts';

/** A message as a language with four forms has it. */
const statements = ({ count, plural }: Counted) =>
  `${count} ${pluralForm({ one: 'тезис', few: 'тезиса', many: 'тезисов', other: 'тезиса' }, plural)}`;

describe('a number in a message', () => {
  it('chooses among all forms that its language has', () => {
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
  });

  it('has a form of its own where it is a fraction', () => {
    expect(statements(counted(createFormats(ru), 1.5))).toBe('1,5 тезиса');
  });

  it('is written as its language writes numbers', () => {
    expect(counted(createFormats(en), 1234)).toEqual({ count: '1,234', plural: 'other' });
    expect(counted(createFormats(kk), 1)).toEqual({ count: '1', plural: 'one' });
  });

  it('takes the form for all others where its category has none', () => {
    expect(pluralForm({ other: 'тұжырым' }, 'one')).toBe('тұжырым');
  });
});
