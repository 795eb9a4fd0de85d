/**
 * Dates, numbers and amounts as the page says them in each language. Chromium's own formats of Kazakh are wrong and it
 * has none of Tajik, so what it shows is read here.
 */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { pageAt } from './support/addresses.ts';
import { card, DESKTOP, goTo, open } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

/** CLDR's narrow no-break space between the year and its sign, and its no-break space before a per cent sign. */
const [NARROW, NO_BREAK] = ['\u202f', '\u00a0'];

/** What the frozen readout has of each kind. Sums are whole messages, since languages put other words and cases. */
const FORMATS = {
  en: {
    day: '16 February 2026',
    openEnd: 'from 16 February 2026, no end given',
    openStart: 'until 16 February 2026, start not given',
    moreThan: 'more than 1.2 billion US dollars',
    lessThan: 'less than 0.8 billion US dollars',
    percent: 'at most 66.7%',
    counts: ['Agriculture 1 statement', 'Culture 2 statements', 'Economy 7 statements'],
  },
  kk: {
    day: `2026${NARROW}ж. 16 ақпан`,
    openEnd: `басталуы: 2026${NARROW}ж. 16 ақпан, соңы көрсетілмеген`,
    openStart: `аяқталуы: 2026${NARROW}ж. 16 ақпан, басы көрсетілмеген`,
    moreThan: '1,2 млрд АҚШ долларынан астам',
    lessThan: '0,8 млрд АҚШ долларынан аз',
    percent: 'ең көбі 66,7%',
    counts: ['Ауыл шаруашылығы 1 тұжырым', 'Мәдениет 2 тұжырым', 'Экономика 7 тұжырым'],
  },
  ru: {
    day: `16 февраля 2026${NARROW}г.`,
    openEnd: `начало: 16 февраля 2026${NARROW}г., конец не указан`,
    openStart: `конец: 16 февраля 2026${NARROW}г., начало не указано`,
    moreThan: 'более 1,2 млрд долларов США',
    lessThan: 'менее 0,8 млрд долларов США',
    percent: `не более 66,7${NO_BREAK}%`,
    counts: ['Сельское хозяйство 1 пункт', 'Культура 2 пункта', 'Экономика 7 пунктов'],
  },
  tg: {
    day: '16 феврали соли 2026',
    openEnd: 'оғоз: 16 феврали соли 2026, анҷомаш зикр нашудааст',
    openStart: 'анҷом: 16 феврали соли 2026, оғозаш зикр нашудааст',
    moreThan: 'зиёда аз 1,2 млрд доллари ИМА',
    lessThan: 'камтар аз 0,8 млрд доллари ИМА',
    percent: 'на зиёда аз 66,7%',
    counts: ['Кишоварзӣ 1 нукта', 'Фарҳанг 2 нукта', 'Иқтисод 7 нукта'],
  },
} satisfies Record<Lang, unknown>;

/** What stands in the page before any script, and to which script adds nothing. */
const PRERENDERED = ['.visit', '.glance-part:not(.map)', '#commitments', '.figures', '.text'];

/** Expects no message left unfilled, in any state. */
async function expectAllFilled(page: Page): Promise<void> {
  for (const [query, shown] of Object.entries({
    '?': 'main',
    '?sel=statement:trade-target': '.card',
    '?sel=place:tajikistan': '.card',
    '?topic=economy&place=dushanbe': '.empty-view',
  })) {
    await goTo(page, query);
    await expect(page.locator(shown)).toBeVisible();
    await expect(page.locator('#root')).not.toHaveText(
      /undefined|null|NaN|\[object|Invalid|\bM\d\d\b|\{[a-z]+\}/,
      { useInnerText: true },
    );
  }
}

/** Expects what stands in the page before any script to say the same once script runs. */
async function expectAsPrerendered(page: Page): Promise<void> {
  const panels = await page.evaluate(async (selectors) => {
    const html = await (await fetch(location.href)).text();
    const prerendered = new DOMParser().parseFromString(html, 'text/html');
    const textsOf = (page: Document, selector: string) =>
      [...page.querySelectorAll(selector)].map((panel) => panel.textContent);
    return selectors.map((selector) => ({
      selector,
      isThere: prerendered.querySelector(selector) !== null,
      isSame: JSON.stringify(textsOf(prerendered, selector)) === JSON.stringify(textsOf(document, selector)),
    }));
  }, PRERENDERED);
  expect(panels).toEqual(PRERENDERED.map((selector) => ({ selector, isThere: true, isSame: true })));
}

/** In English every derived value shows its computation, every date its basis. */
async function expectOrigins(page: Page): Promise<void> {
  await page.getByText('The same as a table').click();
  const table = page.getByRole('table');
  await expect(table).toContainText(
    '2 billion US dollars − more than 1.2 billion US dollars = less than 0.8 billion US dollars',
  );
  await expect(table).toContainText(
    '2 billion US dollars ÷ more than 1.2 billion US dollars − 1 = at most 66.7%',
  );
  await expect(page.locator('.visit-facts')).toContainText('date from beyond the article');

  await goTo(page, '?sel=statement:trade-last-year');
  await expect(card(page)).toContainText('derived: the year of the talks, 2026, less one');
  await goTo(page, '?sel=statement:wreath');
  await expect(card(page)).toContainText('no date On the visit; the article gives no day.');
}

for (const lang of LANGUAGES) {
  test(`${lang}: a day, a span, open ends, sums with their bounds, per cents and counts, as prerendered, and no message is left unfilled`, async ({
    page,
  }) => {
    const expected = FORMATS[lang];
    await open(page, pageAt(lang));
    // Spaces are told apart, which the matchers for text do not.
    const textOf = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';
    expect(await textOf('.visit-facts dd')).toContain(expected.day);

    const list = await textOf('.timeline');
    for (const words of ['2026–2028', expected.openEnd, expected.openStart]) expect(list).toContain(words);

    const figures = await textOf('.trade');
    for (const words of [expected.moreThan, expected.lessThan, expected.percent])
      expect(figures).toContain(words);

    for (const name of expected.counts)
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);

    await test.step('the browser says what was prerendered, to the letter', () => expectAsPrerendered(page));
    await test.step('no message is left unfilled', () => expectAllFilled(page));
    if (lang === 'en') await expectOrigins(page);
  });
}
