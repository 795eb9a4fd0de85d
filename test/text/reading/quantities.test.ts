import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/text/reading/lexicons.ts';
import { readBounds, readQuantities } from '../../../src/text/reading/quantities.ts';
import { plainWords } from '../../../src/text/reading/words.ts';

type ReadLanguage = keyof typeof LEXICONS;

/** "1200000000 USD" for each number with a unit, "40" for one without. */
function read(lang: ReadLanguage, text: string): string[] {
  return readQuantities(plainWords(text), LEXICONS[lang]).map(({ values, units }) =>
    [values.join('|'), ...units.slice(0, 1)].join(' '),
  );
}

/** The bounds of the first number with a unit. */
function bounds(lang: ReadLanguage, text: string): readonly string[] {
  const words = plainWords(text);
  const number = readQuantities(words, LEXICONS[lang]).find(({ units }) => units.length > 0);
  if (number === undefined) throw new Error(`no number with a unit in "${text}"`);
  return readBounds(words, LEXICONS[lang], number);
}

describe('a number is read with its power of ten and its unit', () => {
  it.each<[ReadLanguage, string, string[]]>([
    ['en', '$491 million', ['491000000 USD']],
    ['en', 'US$458m in 2030', ['458000000 USD', '2030']],
    ['en', 'USD 1.2bn', ['1200000000 USD']],
    ['en', 'a billion euros', ['1000000000 EUR']],
    ['en', 'half a billion euros', ['500000000 EUR']],
    ['en', 'one and a half billion US dollars', ['1500000000 USD']],
    ['en', 'one hundred and twenty thousand tenge', ['120000 KZT']],
    ['en', '2 billion 500 million roubles', ['2500000000 RUB']],
    ['en', 'twenty-five per cent', ['25 %']],
    ['kk', '1,2 млрд АҚШ долларынан', ['1200000000 USD']],
    ['kk', 'бір жарым миллиард теңге', ['1500000000 KZT']],
    ['kk', 'жиырма бес пайыздан', ['25 %']],
    ['kk', '491 млн-нан', ['491000000']],
    ['kk', '1\u00a0200\u202f000 теңге', ['1200000 KZT']],
    ['ru', '1,2 млрд долларов США', ['1200000000 USD']],
    ['ru', 'полтора миллиарда рублей', ['1500000000 RUB']],
    ['ru', 'два с половиной миллиона тенге', ['2500000 KZT']],
    ['ru', 'двести пятьдесят тысяч евро', ['250000 EUR']],
    ['ru', 'полмиллиарда долларов США', ['500000000 USD']],
    ['tg', '1,2 миллиард доллари ИМА', ['1200000000 USD']],
    ['tg', 'якуним миллиард сомонӣ', ['1500000000 TJS']],
    ['tg', 'бисту панҷ фоиз', ['25 %']],
    ['en', 'a hundred million euros', ['100000000 EUR']],
    ['kk', 'жүз жиырма бес миллион теңге', ['125000000 KZT']],
    ['tg', 'саду бист миллион сомонӣ', ['120000000 TJS']],
    ['tg', 'яку ним миллиард сомонӣ', ['1500000000 TJS']],
    ['ru', '3 млрд. 500 млн. тенге', ['3500000000 KZT']],
    ['ru', '100-миллионный кредит', ['100000000']],
    ['ru', '20-процентный рост', ['20 %']],
    ['en', 'a quarter of a billion euros', ['250000000 EUR']],
    ['en', 'minus 5%, then (-3%)', ['-5 %', '-3 %']],
    ['kk', '500 миллионнан астам теңге', ['500000000 KZT']],
  ])('%s: %s', (lang, text, numbers) => {
    expect(read(lang, text)).toEqual(numbers);
  });

  it('separators are read as the language has them, and in both ways where that is open', () => {
    expect(read('en', '1,200 passengers')).toEqual(['1200']);
    expect(read('en', '1.200 passengers')).toEqual(['1.2']);
    expect(read('kk', '1,200 млн')).toEqual(['1200000']);
    expect(read('ru', '1.200 рублей')).toEqual(['1200|1.2 RUB']);
    expect(read('ru', '1.200.000 рублей')).toEqual(['1200000 RUB']);
  });

  it('a range shares what stands behind its second number', () => {
    expect(read('en', '1 to 2bn US dollars')).toEqual(['1000000000 USD', '2000000000 USD']);
    expect(read('kk', '1-2 млрд АҚШ доллары')).toEqual(['1000000000 USD', '2000000000 USD']);
    expect(read('ru', 'от 1 до 2 млрд долларов США')).toEqual(['1000000000 USD', '2000000000 USD']);
    expect(read('en', 'from 500 to 2 thousand dollars')).toEqual(['500 USD', '2000 USD']);
  });

  it('two numbers of different things are no range', () => {
    expect(read('en', 'fell by 3.7 percent to 791 million euros')).toEqual(['3.7 %', '791000000 EUR']);
    expect(read('en', 'rose in 2025 to 1.2 billion euros')).toEqual(['2025', '1200000000 EUR']);
    expect(read('en', 'in 2025 $1 billion, in 2026 EUR 5 million')).toEqual([
      ...['2025', '1000000000 USD', '2026', '5000000 EUR'],
    ]);
    expect(read('kk', '1,2 млрд теңге мен 15 құжат')).toEqual(['1200000000 KZT', '15']);
    expect(read('ru', '20% и 300 предприятий')).toEqual(['20 %', '300']);
    expect(read('en', '$1.2 to 2 billion')).toEqual(['1200000000 USD', '2000000000 USD']);
  });

  it('words that only look like a Kazakh number with a case ending are none', () => {
    expect(read('kk', 'іске асыру үшін бірге, бірден, онда алтын')).toEqual([]);
    expect(read('kk', 'үштен, біреуі, алтыдан, оннан')).toEqual(['3', '6', '10']);
  });

  it('words that cannot be one number are two', () => {
    expect(read('ru', 'два три миллиона евро')).toEqual(['2', '3000000 EUR']);
    expect(read('kk', 'жиырма он мың теңге')).toEqual(['20', '10000 KZT']);
  });

  it('no number is found inside a word, nor a letter taken for a magnitude', () => {
    expect(read('en', 'Someone weighted 5 m and often')).toEqual(['5']);
    expect(read('kk', 'миллиардер, миллиардтаған, онлайн, бірлескен')).toEqual([]);
    expect(read('en', 'millions of dollars')).toEqual([]);
  });
});

describe('a bound is read from the words around the number', () => {
  it.each<[ReadLanguage, string, string[]]>([
    ['en', 'trade exceeded $1bn', ['>']],
    ['en', 'trade exceeded the mark of $1bn', ['>']],
    ['en', 'not more than $1bn', ['<=']],
    ['en', 'at least $1bn', ['>=']],
    ['en', 'nearly $1bn', ['~', '<']],
    ['en', '$1bn or more', ['>=', '>']],
    ['en', 'raised to $1bn', []],
    ['kk', '1 млрд доллардан асты', ['>']],
    ['kk', '1 млрд АҚШ долларынан астам', ['>']],
    ['kk', '20 %-дан астам', ['>']],
    ['kk', '20 %-ға артып', []],
    ['kk', '1 млрд теңгеден кем емес', ['>=']],
    ['kk', '1 млрд теңгеден аспайды', ['<=']],
    ['kk', '1 млрд теңгеден аз', ['<']],
    ['kk', 'кемінде 1 млрд теңге', ['>=']],
    ['kk', 'шамамен 1 млрд теңге', ['~']],
    ['kk', '1 млрд теңгеден кем болмайды', ['>=']],
    ['kk', '1 млрд теңгеден артық болмауы керек', ['<=']],
    ['kk', '1 млрд теңгеден аспауға тиіс', ['<=']],
    ['kk', '1 млрд теңгеден аса', ['>']],
    ['kk', '1 млрд теңгеге жетпеді', ['<']],
    ['kk', '1 млрд теңгелік межеден асты', ['>']],
    ['en', 'has not yet exceeded $1bn', ['<=']],
    ['en', 'failed to exceed $1bn', ['<=']],
    ['en', 'fell short of $1bn', ['<']],
    ['ru', 'выше на 5%', []],
    ['ru', 'более чем на 5%', ['>']],
    ['ru', 'не удалось превысить 1 млрд тенге', ['<=']],
    ['kk', '1 млрд теңгеге жуық', ['~', '<']],
    ['kk', '1 млрд теңгеге дейін', ['<=', '=']],
    ['ru', 'более 1 млрд тенге', ['>']],
    ['ru', 'не более 1 млрд тенге', ['<=']],
    ['ru', 'не менее 1 млрд тенге', ['>=']],
    ['ru', 'превысил 1 млрд тенге', ['>']],
    ['ru', 'около 1 млрд тенге', ['~']],
    ['tg', 'зиёда аз 1 млрд сомонӣ', ['>']],
    ['tg', 'аз 1 млрд сомонӣ зиёдтар шуд', ['>']],
    ['tg', 'на камтар аз 1 млрд сомонӣ', ['>=']],
    ['tg', 'тақрибан 1 млрд сомонӣ', ['~']],
  ])('%s: %s', (lang, text, found) => {
    expect(bounds(lang, text)).toEqual(found);
  });
});
