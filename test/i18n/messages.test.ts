import { describe, expect, it } from 'vitest';
import type { PluralCategory } from '../../src/i18n/cldr/data.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { kk } from '../../src/i18n/messages/kk.ts';

/** A message with values in it; what they are called is read off by calling it. */
type Sentence = (values: object) => unknown;
const isSentence = (message: unknown): message is Sentence => typeof message === 'function';

/** Every message of a language by its path, `filters.chip`. */
function messagesOf(part: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...messagesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  );
}

/** Values that choose a form and are not shown: the plural category, and the code that a unit is told by. */
const CHOOSERS = ['plural', 'code'];

interface Said {
  text: unknown;
  asked: Set<string>;
}

/** Says a message with a mark of its own for every value that it asks for. */
function say(message: Sentence, choosers: { plural: PluralCategory; code: string }): Said {
  const asked = new Set<string>();
  const values = new Proxy(
    {},
    {
      get(_, name) {
        const key = String(name);
        if (key === 'plural') return choosers.plural;
        if (key === 'code') return choosers.code;
        asked.add(key);
        return `[${key}]`;
      },
    },
  );
  return { text: message(values), asked };
}

const english = messagesOf(en);
const kazakh = messagesOf(kk);
const languages = { English: english, Kazakh: kazakh };
const forms = (['one', 'other'] as const).flatMap((plural) =>
  ['USD', 'XAU'].map((code) => ({ plural, code })),
);

describe('every message of the interface', () => {
  it('is there in Kazakh, of the same kind as in English, and there is no other', () => {
    const kinds = (messages: Map<string, unknown>) =>
      [...messages].map(([path, message]) => `${path}: ${typeof message}`).sort();
    expect(kinds(kazakh)).toEqual(kinds(english));
  });

  it('is a sentence or a sentence with values', () => {
    for (const [path, message] of [...english, ...kazakh]) {
      expect(['string', 'function'], path).toContain(typeof message);
    }
  });

  it.each(Object.entries(languages))('says something in %s, without space around it', (_, messages) => {
    for (const [path, message] of messages) {
      for (const choosers of forms) {
        const text = isSentence(message) ? say(message, choosers).text : message;
        expect(text, path).toMatch(/^\S(.*\S)?$/);
      }
    }
  });
});

describe('every value of a message', () => {
  const sentences = [...english].flatMap(([path, message]) => {
    const translated = kazakh.get(path);
    return isSentence(message) && isSentence(translated) ? [{ path, message, translated }] : [];
  });

  it('is looked for in many messages', () => {
    expect(sentences.length).toBeGreaterThan(30);
  });

  it.each(sentences)('is said in both languages: $path', ({ message, translated }) => {
    for (const choosers of forms) {
      const [inEnglish, inKazakh] = [say(message, choosers), say(translated, choosers)];
      for (const value of new Set([...inEnglish.asked, ...inKazakh.asked])) {
        // A unit of which the form is known may be part of that form.
        if (value === 'unit' && choosers.code === 'USD') continue;
        expect(inEnglish.text).toContain(`[${value}]`);
        expect(inKazakh.text).toContain(`[${value}]`);
      }
    }
  });

  it('that only chooses a form is not shown', () => {
    for (const { message, translated } of sentences) {
      for (const choosers of forms) {
        for (const { asked } of [say(message, choosers), say(translated, choosers)]) {
          for (const chooser of CHOOSERS) expect(asked).not.toContain(chooser);
        }
      }
    }
  });
});

describe('each language is written in its own letters', () => {
  /** Names that stand as they are in every language. */
  const NAMES =
    /Sapar|React|Query|Leaflet|TopoJSON|Valibot|Workbox|Hippocratic License|Unicode|CLDR|License V3|CC BY|Natural Earth|Ctrl/g;
  const texts = (messages: Map<string, unknown>) =>
    [...messages].map(([path, message]): [string, string] => {
      const text = isSentence(message) ? say(message, { plural: 'other', code: 'USD' }).text : message;
      return [
        path,
        String(text)
          .replace(/\[\w+\]/g, '')
          .replace(NAMES, ''),
      ];
    });

  it('Kazakh has no word in Latin letters', () => {
    for (const [path, text] of texts(kazakh)) expect(text, path).not.toMatch(/[A-Za-z]/);
  });

  it('English has no word in Cyrillic letters', () => {
    for (const [path, text] of texts(english)) expect(text, path).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});

describe('numbers in sentences', () => {
  it('choose the singular in English for one alone', () => {
    expect(en.counts.statements({ count: '1', plural: 'one' })).toBe('1 statement');
    expect(en.counts.statements({ count: '27', plural: 'other' })).toBe('27 statements');
    expect(en.counts.commitments({ count: '1', plural: 'one' })).toBe('1 commitment');
    expect(en.counts.commitments({ count: '0', plural: 'other' })).toBe('0 commitments');
  });

  it('take no plural in Kazakh', () => {
    expect(kk.counts.statements({ count: '1', plural: 'one' })).toBe('1 тұжырым');
    expect(kk.counts.statements({ count: '27', plural: 'other' })).toBe('27 тұжырым');
  });
});

describe('an amount with its bound', () => {
  const usd = { number: '1,2', scale: 'млрд', unit: 'АҚШ доллары', code: 'USD' };

  it('takes the ablative in Kazakh where the unit is known', () => {
    expect(kk.amounts.more(usd)).toBe('1,2 млрд АҚШ долларынан астам');
    expect(kk.amounts.less(usd)).toBe('1,2 млрд АҚШ долларынан аз');
  });

  it('takes a sign where it is not, since a bare code cannot be declined', () => {
    const gold = { ...usd, unit: 'XAU', code: 'XAU' };
    expect(kk.amounts.more(gold)).toBe('> 1,2 млрд XAU');
    expect(kk.amounts.less(gold)).toBe('< 1,2 млрд XAU');
  });

  it('leaves no gap where there is no scale', () => {
    expect(en.amounts.more({ number: '950', scale: '', unit: 'US dollars', code: 'USD' })).toBe(
      'more than 950 US dollars',
    );
  });
});
