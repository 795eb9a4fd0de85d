/** What the files of messages may say, and what each mistake is answered with. */
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/compile/problems.ts';
import { compileMessages } from '../../src/wording/wording.ts';

const file = (lang: string, messages: string) => ({
  lang,
  file: `${lang}.yaml`,
  text: `language: ${lang} itself\nmessages:\n${messages}`,
  plurals: { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] }[lang],
});

const BASE = `  filters:
    clear: Clear all
    shown: "{shown} of {count, plural, one {# statement} other {# statements}}"
    unit: "{unit, select, USD {dollars} other {{unit}}}"
`;
const CODE = ['m.filters.clear; m.filters.shown({}); m.filters.unit({});'];
const RUSSIAN = `  filters:
    clear: Сбросить всё
    shown: "{count, plural, one {{shown} из # тезиса} few {{shown} из # тезисов} many {{shown} из # тезисов} other {{shown} из # тезиса}}"
    unit: "{unit, select, USD {долларов} other {{unit}}}"
`;

/** The generated file whose path ends so. */
function generated(end: string, russian = RUSSIAN): string {
  const files = compileMessages([file('en', BASE), file('ru', russian)], CODE);
  const found = [...files].find(([name]) => name.endsWith(end));
  if (found === undefined) throw new Error(`no ${end}`);
  return found[1];
}

/** What is said of a Russian file, or of another base. */
function complaint(russian: string, base = BASE, code = CODE): string {
  try {
    compileMessages([file('en', base), file('ru', russian)], code);
  } catch (error) {
    if (error instanceof ProblemsError) return error.message;
    throw error;
  }
  return '';
}

describe('a message becomes', () => {
  it('a text, where it has no values', () => {
    expect(generated('ru.generated.ts')).toContain('    clear: "Сбросить всё",\n');
  });

  it('a function of its values, with one form a plural category', () => {
    expect(generated('ru.generated.ts')).toContain(
      `shown: (p) => choose(p.count.plural, { one: \`\${p.shown} из \${p.count.text} тезиса\`, few: `,
    );
  });

  it('typed by the base: what is counted comes with its category', () => {
    expect(generated('messages.generated.ts')).toContain(
      'shown: (p: { shown: string; count: Counted }) => string;',
    );
  });

  it('with the words of the base beside its type, for whoever reads the code', () => {
    expect(generated('messages.generated.ts')).toContain('/** Clear all */\n    clear: string;');
  });

  it('code in which its words cannot end or escape', () => {
    const odd = RUSSIAN.replace('{shown} из # тезиса', '`$ {shown} из # тезиса');
    expect(generated('ru.generated.ts', odd)).toContain(
      `one: \`\\\`$ \${p.shown} из \${p.count.text} тезиса\``,
    );
  });
});

describe('a further map of messages is a part that comes later', () => {
  const part = (words: string) => `late:\n  card:\n    close: ${words}\n`;
  const both = (russian: string) =>
    compileMessages(
      [file('en', BASE + part('Close')), file('ru', RUSSIAN + russian)],
      [...CODE, 'm.card.close'],
    );

  it('with a module a language and a loader of its own', () => {
    const files = both(part('Закрыть'));
    expect(files.get('i18n/messages/ru.late.generated.ts')).toContain('close: "Закрыть"');
    expect(files.get('i18n/messages/ru.generated.ts')).not.toContain('Закрыть');
    expect(files.get('i18n/load-late.generated.ts')).toContain("import('./messages/ru.late.generated.ts')");
    expect(files.get('i18n/messages/messages.generated.ts')).toContain('export interface MessageParts');
  });

  it('the same in every language', () => {
    expect(() => both(part('Закрыть').replace('late:', 'lately:'))).toThrow(
      /ru\.yaml:9:12: \[card\.close\] a message in another part than that of the base\n {4}found: lately\n {4}expected: late/,
    );
  });

  it('in which no message of another part stands again', () => {
    expect(() => both(`${part('Закрыть')}  filters:\n    clear: Сбросить\n`)).toThrow(
      /ru\.yaml:11:12: \[filters\.clear\] a message stands in two parts\n {4}found: in line 4 too/,
    );
  });
});

describe('languages', () => {
  it('are those that have a file, each with its own name and a loader of its own', () => {
    expect(generated('languages.generated.ts')).toContain("LANGUAGES = ['en', 'ru'] as const");
    expect(generated('languages.generated.ts')).toContain('ru: "ru itself"');
    expect(generated('load-words.generated.ts')).toContain("import('./messages/ru.generated.ts')");
  });

  it('need formats', () => {
    const french = { ...file('fr', BASE), plurals: undefined };
    expect(() => compileMessages([file('en', BASE), french], CODE)).toThrow(
      /fr\.yaml: a language without formats\n.*expected: src\/i18n\/cldr\/fr\.generated\.ts/,
    );
  });
});

describe('a file of messages is refused', () => {
  it('where a message is missing, with the words of the base', () => {
    expect(complaint(RUSSIAN.replace('    clear: Сбросить всё\n', ''))).toContain(
      'ru.yaml: [filters.clear] a message is missing\n    expected: "filters.clear", as en.yaml has it in line 4: "Clear all"',
    );
  });

  it('where it has one that the base does not have, with the nearest', () => {
    const said = complaint(RUSSIAN.replace('clear:', 'clean:'));
    expect(said).toContain('ru.yaml:4:12: [filters.clean] a message that en.yaml does not have');
    expect(said).toContain('nearest: did you mean "filters.clear"?');
  });

  it.each([
    [
      'unknown',
      '{shown} из {count} тезисов {total}',
      'a value that the message is not given\n    found: {total}',
    ],
    ['left out', '{count} тезисов', 'a value is left out\n    found: no {shown}'],
  ])('where a value is %s', (_, words, said) => {
    expect(complaint(RUSSIAN.replace(/shown: .*/, `shown: "${words}"`))).toContain(said);
  });

  it('where it wants the plural of a value that comes without one', () => {
    const words = 'unit: "{unit, plural, other {#}}"';
    expect(complaint(RUSSIAN.replace(/unit: .*/, words))).toContain(
      'a plural of a value that comes without one\n    found: {unit}',
    );
  });

  it('where a plural lacks a form of the language, or has one of another', () => {
    const words = 'shown: "{shown} из {count, plural, one {# тезиса} two {# тезисов} other {# тезиса}}"';
    expect(complaint(RUSSIAN.replace(/shown: .*/, words))).toContain(
      'the plural forms of {count} are not those of the language\n    found: one, two, other\n    expected: one, few, many, other, or other alone',
    );
  });

  it.each([
    ['a brace that is not closed', '{shown'],
    ['a format of its own', '{shown, number}'],
    ['a plural without "other"', '{shown} {count, plural, one {#}}'],
    ['an ordinal', '{shown} {count, selectordinal, other {#}}'],
  ])('where it is not ICU MessageFormat as it is used here: %s', (_, words) => {
    expect(complaint(RUSSIAN.replace(/shown: .*/, `shown: "${words}"`))).toMatch(
      /ru\.yaml:5:\d+: \[filters\.shown\] a message that is not ICU MessageFormat as it is used here\n {4}found: "/,
    );
  });

  it('where no code asks for a message', () => {
    expect(complaint(RUSSIAN, BASE, ['m.filters.shown({}); m.filters.unit({});'])).toContain(
      'en.yaml:4:12: [filters.clear] a message that no code asks for',
    );
  });

  it('where it is no YAML, has another shape, or a message says nothing', () => {
    expect(complaint('  filters: [')).toMatch(/^ru\.yaml:\d+/);
    expect(complaint(RUSSIAN.replace('Сбросить всё', '""'))).toMatch(/^ru\.yaml:4:12/);
  });

  it('with everything that is wrong at once, and nothing written', () => {
    const said = complaint(
      RUSSIAN.replace('clear:', 'clean:').replace('{shown} из # тезисов} many', '{shwn} из # тезисов} many'),
    );
    expect(said).toContain('3 errors in the messages; nothing was written.');
  });
});

describe('a message is used', () => {
  it.each([
    ['by its group and key', 'm.filters.clear'],
    ['by a key known at run time', 'm.filters[name]'],
    ['by name', 'const { clear, more: rest } = m.filters;'],
    ['with its whole group', 'const words: Record<string, string> = m.filters;'],
  ])('where code asks for it %s', (_, code) => {
    expect(complaint(RUSSIAN, BASE, [`${CODE[0]?.replace('m.filters.clear;', '')} ${code}`])).toBe('');
  });
});
