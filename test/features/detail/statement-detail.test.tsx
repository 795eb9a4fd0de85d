import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, goTo, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<Card />, options);

const card = () => screen.getByRole('dialog');

/** What stands in the card under a term. */
function under(term: string): string[] {
  const values: string[] = [];
  let next = within(card()).getByText(term, { selector: 'dt' }).nextElementSibling;
  for (; next?.tagName === 'DD'; next = next.nextElementSibling)
    values.push((next.textContent ?? '').replace(/\s+/g, ' ').trim());
  return values;
}
const open = (statement: string) => renderPanel({ address: `?sel=statement:${statement}` });

describe('the card of a statement says', () => {
  it('what it is called, how firm it is and from which verb that was read', async () => {
    await open('trade-target');
    expect(card()).toHaveAccessibleName(
      'Agreed to take concerted measures towards the goal of 2bn US dollars of trade turnover',
    );
    expect(card()).toHaveTextContent(/^Agreed · «уағдаласты» · no deadline named/);
    expect(within(card()).getByText('«уағдаласты»')).toHaveAttribute('lang', 'kk');
  });

  it('that it is not a commitment where it stands beside the ladder', async () => {
    await open('treaty-allied-relations');
    expect(card()).toHaveTextContent(/^Quotation · «қол қойылды»/);
    expect(under('Wording')).toEqual(['not a commitment · Words that the article quotes.']);
  });

  it('who, in which part, and the words that name them', async () => {
    await open('trade-target');
    expect(under('Who')).toEqual([
      'Both sides (agreed to take the measures) «Тараптар»',
      'Heads of state (set the goal) «мемлекет басшылары»',
    ]);
  });

  it('where the article names no one, that it is implied and why', async () => {
    await open('priorities-reviewed');
    expect(under('Who')).toEqual([
      'Both sides implied: The sentence is passive and names no one; both sides is our inference.',
    ]);
  });

  it('nothing of who where nobody is named and nobody implied', async () => {
    await open('top-three-partner');
    expect(within(card()).queryByText('Who', { selector: 'dt' })).not.toBeInTheDocument();
  });

  it('its places with their words', async () => {
    await open('wreath');
    expect(under('Places')).toEqual([
      'Dusti (Friendship) Square «Дусты (Достық) алаңында»',
      'Monument to Ismoil Somoni «Исмоил Сомони ескерткішіне»',
      'Dushanbe «Душанбе қаласындағы»',
    ]);
  });

  it('its implied places with the reason', async () => {
    await open('trade-target');
    expect(under('Places')).toEqual([
      'Kazakhstan implied: The sides (Тараптар) are Kazakhstan and Tajikistan; this sentence names neither.',
      'Tajikistan implied: The sides (Тараптар) are Kazakhstan and Tajikistan; this sentence names neither.',
    ]);
  });

  it('that no place is named', async () => {
    await open('agriculture');
    expect(under('Places')).toEqual(['no place named']);
  });

  it('its topics', async () => {
    await open('agriculture');
    expect(under('Topics')).toEqual(['Agriculture and Economy']);
  });

  it('its date with its basis and, where the article states it, with the words', async () => {
    await open('cooperation-programme');
    expect(under('Date')).toEqual(['2026–2028 stated in the article «2026-2028 жылдарға арналған»']);
  });

  it('its open end, and that the day is from beyond the article', async () => {
    await open('trade-target');
    expect(under('Date')).toEqual([
      'from 16 February 2026, no end given date from beyond the article: The Astana Times, Trend',
    ]);
  });

  it('which words of the article stand where it gives no date of its own', async () => {
    await open('treaty-allied-relations');
    expect(under('Date')).toEqual([
      expect.stringMatching(
        /^22 August 2024 date from beyond the article: The Astana Times, Qazinform .*no date, only that the treaty was signed/,
      ),
    ]);
  });

  it('why there is no date', async () => {
    await open('wreath');
    expect(under('Date')).toEqual(['no date On the visit; the article gives no day.']);
  });

  it('its figures with bound, words and period', async () => {
    await open('trade-last-year');
    expect(under('Figures')).toEqual([
      'mutual trade: more than 1.2 billion US dollars «1,2 млрд АҚШ долларынан» 2025 derived: the year of the talks, 2026, less one «Өткен жылы» in the article: last year',
    ]);
  });

  it("the editor's note", async () => {
    await open('wreath');
    expect(card()).toHaveTextContent('The article adds this with "also" (сондай-ақ)');
  });
});

describe('the passages in the card', () => {
  it('come first: in the language of the page, then the words of the article, in theirs; the title after them', async () => {
    await open('economic-ties-attention');
    const translation = within(card()).getByText(
      'Particular attention was paid to the question of widening economic ties.',
    );
    const original = within(card()).getByText(
      'Экономикалық байланыстарды кеңейту мәселесіне ерекше назар аударылды.',
    );
    expect(original.tagName).toBe('BLOCKQUOTE');
    expect(original).toHaveAttribute('lang', 'kk');
    expect(translation.nextElementSibling).toBe(original);
    const title = within(card()).getByRole('heading', { level: 2 });
    expect(original.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('say that the translation is of the whole sentence, where the passage is a part of it', async () => {
    const note = 'The translation is of the whole sentence.';
    await open('implement-agreements');
    expect(card()).toHaveTextContent(note);
    goTo('?sel=statement:trade-target');
    expect(card()).not.toHaveTextContent(note);
  });

  it('are all of them, the parts of one joined by an ellipsis', async () => {
    await open('implement-agreements');
    expect(
      within(card()).getByText(
        'Е.Көшербаев … сондай-ақ ең жоғары деңгейде қол жеткізілген келісімдерді іске асырудың маңыздылығын атап өтті.',
      ),
    ).toBeInTheDocument();
  });

  it('are letter by letter in the article, for every statement', async () => {
    await renderPanel();
    const { text, statements } = realReadout('en');
    for (const { id, passages } of statements) {
      goTo(`?sel=statement:${id}`);
      const quotes = [...card().querySelectorAll('blockquote')].map((quote) => quote.textContent ?? '');
      expect(quotes, id).toHaveLength(passages.length);
      for (const part of quotes.flatMap((quote) => quote.split(' … '))) expect(text).toContain(part);
    }
  });

  it('stand alone on a page in their own language', async () => {
    await renderPanel({ address: '?sel=statement:economic-ties-attention', readout: realReadout('kk') });
    expect([...(card().querySelector('.passage')?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      'BLOCKQUOTE',
    ]);
  });
});

describe('facts from beyond the article', () => {
  it('stand apart, each with its sources and the day on which they were read', async () => {
    const { user } = await open('treaty-allied-relations');
    const facts = within(card()).getByText('Beyond the article');
    await user.click(facts);
    expect(card()).toHaveTextContent(
      'Kazakhstan and Tajikistan signed the Treaty on Allied Relations in Dushanbe on 22 August 2024, before these talks;',
    );
    const noted = within(facts.closest('details') ?? document.body);
    const source = noted.getByRole('link', { name: 'The Astana Times' });
    expect(source).toHaveAttribute('href', expect.stringMatching(/^https:\/\/astanatimes\.com\/2024\/08\//));
    expect(source.closest('li')).toHaveTextContent('The Astana Times, August 2024');
    expect(source.closest('li')).toHaveTextContent('(read on 24 November 2026)');
    expect(noted.getByRole('link', { name: 'Qazinform' })).toBeInTheDocument();
  });

  it('are not there where the article alone is enough', async () => {
    await open('cooperation-programme');
    expect(within(card()).queryByText('Beyond the article')).not.toBeInTheDocument();
  });
});

describe('a statement that the filters leave out', () => {
  it('is shown when it was chosen, and says so', async () => {
    await renderPanel({ address: '?topic=culture&sel=statement:trade-target' });
    expect(card()).toHaveTextContent(
      'The filters leave this statement out; it is shown since it was chosen.',
    );
  });

  it('does not say so where they do not', async () => {
    await renderPanel({ address: '?topic=economy&sel=statement:trade-target' });
    expect(card()).not.toHaveTextContent('The filters leave this statement out');
  });
});

describe('from the card', () => {
  it('a place is chosen', async () => {
    const { user } = await open('wreath');
    await user.click(within(card()).getByRole('link', { name: 'Dushanbe' }));
    expect(card()).toHaveAccessibleName('Dushanbe');
  });

  it('a figure is chosen', async () => {
    const { user } = await open('trade-last-year');
    await user.click(within(card()).getByRole('link', { name: 'more than 1.2 billion US dollars' }));
    expect(window.location.search).toBe('?sel=figure:trade-2025');
    expect(card()).toHaveAccessibleName("Last year's mutual trade exceeded 1.2bn US dollars");
  });
});
