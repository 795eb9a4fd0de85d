/** How far a stemmer agrees with a judge, who says of forms which belong together. */
import { readFileSync } from 'node:fs';

/** A form, and the stems that the judge gives it: forms with a stem in common belong together. */
export interface JudgedForm {
  form: string;
  stems: readonly string[];
}

/** A table of test/fixtures/search: "stem stem: form form" in a line. */
export function readForms(file: string): JudgedForm[] {
  return readFileSync(`test/fixtures/search/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [stems = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form) => ({ form, stems: stems.split(' ') }));
    });
}

/**
 * Searches for every form among all the others.
 * @param stem - found is what has the same.
 * @returns the share of what belongs together that is found, and the share of what is found that belongs together.
 */
export function agreement(forms: readonly JudgedForm[], stem: (form: string) => string) {
  const together = groups(forms, ({ stems }) => stems);
  const alike = groups(forms, ({ form }) => [stem(form)]);
  let [wanted, found, right] = [0, 0, 0];
  for (const one of forms) {
    const relevant = others(one, one.stems, together);
    const answered = others(one, [stem(one.form)], alike);
    wanted += relevant.size;
    found += answered.size;
    right += [...answered].filter((other) => relevant.has(other)).length;
  }
  return { queries: forms.length, recall: right / wanted, precision: right / found };
}

function groups(forms: readonly JudgedForm[], keysOf: (form: JudgedForm) => readonly string[]) {
  const byKey = new Map<string, JudgedForm[]>();
  for (const form of forms) {
    for (const key of keysOf(form)) byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  return byKey;
}

function others(one: JudgedForm, keys: readonly string[], byKey: ReadonlyMap<string, JudgedForm[]>) {
  const found = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  found.delete(one);
  return found;
}
