/** The search over all readouts as a reader has it, over a real server; a whole site of them is in test/e2e. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ListSearch } from '../../../src/app/list-search.tsx';
import { createAddressStore } from '../../../src/explorer/address-store.ts';
import { I18nProvider } from '../../../src/i18n/i18n-context.tsx';
import { READOUTS } from '../../../src/i18n/load-readouts.generated.ts';
import { loadPart } from '../../../src/i18n/parts.ts';
import { languagePath } from '../../../src/model/site-paths.ts';
import type { Lang } from '../../../src/model/vocabulary.ts';
import { loadWords } from '../../support/load-words.ts';
import { type InventedReadout, startReadouts } from '../../support/readouts-site.ts';
import { goTo } from '../../support/render-with-explorer.tsx';

const HARBOUR: InventedReadout = {
  sentences: ['The ministers spoke of the harbour.', 'A treaty was signed.'],
};
/** Three of them are as much as is loaded at once. */
const LONG: InventedReadout = { sentences: ['The harbour.', 'Fish. '.repeat(8_000)] };
const TWELVE = Array.from({ length: 12 }, () => HARBOUR);

/** The page that lists the readouts of a language, with its search at an address. */
async function show(readouts: readonly InventedReadout[], address: string, lang: Lang = 'en') {
  const site = await startReadouts(readouts, lang);
  window.history.pushState(null, '', `/${languagePath(lang)}${address}`);
  const i18n = await loadPart(await loadWords(lang), READOUTS);
  const search = () =>
    render(
      <I18nProvider value={i18n}>
        <ListSearch index={site.index} lang={lang} store={createAddressStore(window)} />
      </I18nProvider>,
    );
  return { ...site, search, user: userEvent.setup({ delay: null }) };
}

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((title) => title.textContent);
const numbered = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `Talks ${first + at} in Ostmere3 March 2031`);
const readout = (title: string) => within(screen.getByRole('region', { name: new RegExp(`^${title} in`) }));
/** What stands below its title: the words of each passage. */
const passages = (title: string) =>
  readout(title)
    .queryAllByRole('link')
    .slice(1)
    .map((link) => link.textContent);
/** Of the whole search: a readout has a status of its own while its passages come. */
const said = () => screen.getAllByRole('status')[0]?.textContent;
const ready = (words: string) => waitFor(() => expect(said()).toBe(words));

const FAILED = 'The search could not be loaded. Searching all readouts needs a connection.';
const MORE = 'Show more readouts';
const AGAIN = 'Load it again';

describe('readouts that were found', () => {
  it('are counted, and ten of them shown; the others come when they are asked for', async () => {
    const { search, user } = await show(TWELVE, '?q=harbour');
    search();
    await ready('12 readouts');
    expect(titles()).toEqual(numbered(1, 10));
    await user.click(screen.getByRole('button', { name: MORE }));
    await waitFor(() => expect(titles()).toEqual(numbered(1, 12)));
    expect(screen.queryByRole('button', { name: MORE })).not.toBeInTheDocument();
  });

  it('are no more than ten again where another search follows', async () => {
    const { search, user } = await show(TWELVE, '?q=harbour');
    search();
    await user.click(await screen.findByRole('button', { name: MORE }));
    await waitFor(() => expect(titles()).toHaveLength(12));
    goTo('?q=treaty');
    await waitFor(() => expect(titles()).toHaveLength(10));
    expect(screen.getByRole('button', { name: MORE })).toBeInTheDocument();
  });

  it('lead to their pages, searched for the same, and by a passage to where it stands there', async () => {
    const { search } = await show([HARBOUR], '?q=harbour');
    search();
    await ready('1 readout');
    expect(screen.getByRole('link', { name: /^Talks 1/ })).toHaveAttribute('href', './talks-1/?q=harbour');
    const mark = await screen.findByText('harbour');
    expect(mark.localName).toBe('mark');
    expect(mark.closest('a')).toHaveTextContent('The ministers spoke of the harbour.');
    expect(mark.closest('a')).toHaveAttribute('href', './talks-1/?#article');
  });

  it('say their language where it is not that of the page, and have their title in it', async () => {
    const { search } = await show(
      [HARBOUR, { sentences: ['Айлақ туралы.'], lang: 'kk' }],
      '?q=айлақ harbour',
    );
    search();
    await ready('2 readouts');
    expect(titles()).toEqual(['Talks 1 in Ostmere3 March 2031', 'Kazakh: Talks 2 in Ostmere3 March 2031']);
    expect(screen.getByText('Talks 2 in Ostmere')).toHaveAttribute('lang', 'kk');
    expect(screen.getByText('Talks 1 in Ostmere')).not.toHaveAttribute('lang');
    expect(screen.getByRole('link', { name: /Talks 2/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\.\.\/kk\/talks-2\/\?q=/),
    );
  });
});

describe('the passages of a readout', () => {
  it('come when they are asked for where they were too much for a first answer', async () => {
    const { search, user, asked } = await show(
      Array.from({ length: 4 }, () => LONG),
      '?q=harbour',
    );
    search();
    await ready('4 readouts');
    for (const open of ['Talks 1', 'Talks 2', 'Talks 3'])
      await waitFor(() => expect(passages(open)).toEqual(['The harbour.']));
    expect(passages('Talks 4')).toEqual([]);
    expect(asked().filter((path) => path.startsWith('/data/talks-4/'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show the passages' }));
    await waitFor(() => expect(passages('Talks 4')).toEqual(['The harbour.']));
    expect(screen.queryByRole('button', { name: 'Show the passages' })).not.toBeInTheDocument();
  });

  it('are none of a phrase whose words stand apart, which is said', async () => {
    const { search } = await show([HARBOUR], '?q="harbour treaty"');
    search();
    await ready('1 readout');
    expect(
      await readout('Talks 1').findByText('The words are there, but not as this phrase.'),
    ).toBeInTheDocument();
  });

  it('that do not come are told in their readout, and come when they are asked for again', async () => {
    const { search, user, breakFiles } = await show([HARBOUR, HARBOUR], '?q=harbour');
    breakFiles({ path: /^\/data\/talks-2\//, status: 503 });
    search();
    await ready('2 readouts');
    const second = readout('Talks 2');
    expect(await second.findByText(FAILED)).toBeInTheDocument();
    await waitFor(() => expect(passages('Talks 1')).toEqual(HARBOUR.sentences.slice(0, 1)));
    await user.click(second.getByRole('button', { name: AGAIN }));
    expect(await second.findByRole('button', { name: AGAIN })).toBeInTheDocument();
    breakFiles(null);
    await user.click(second.getByRole('button', { name: AGAIN }));
    await waitFor(() => expect(passages('Talks 2')).toEqual(HARBOUR.sentences.slice(0, 1)));
    expect(second.queryByText(FAILED)).not.toBeInTheDocument();
  });
});

describe('a search that does not come', () => {
  it('says so, and is there once it is asked for again', async () => {
    const { search, user, breakFiles } = await show([HARBOUR], '?q=harbour');
    breakFiles({ path: /^\/search\//, status: 503 });
    search();
    await ready(FAILED);
    expect(titles()).toEqual([]);
    breakFiles(null);
    await user.click(screen.getByRole('button', { name: AGAIN }));
    await ready('1 readout');
    expect(titles()).toEqual(numbered(1, 1));
  });

  it('is no matter of another one: its failure goes with its words', async () => {
    const { search, breakFiles } = await show([HARBOUR], '?q=harbour');
    breakFiles({ path: /\.bin$/, status: 503 });
    search();
    await ready(FAILED);
    breakFiles(null);
    goTo('?q=treaty');
    await ready('1 readout');
    expect(screen.queryByRole('button', { name: AGAIN })).not.toBeInTheDocument();
  });
});

describe('the field', () => {
  it('searches by Enter alone, and says so while other words stand in it', async () => {
    const { search, user, asked } = await show(TWELVE, '?q=');
    search();
    await user.type(screen.getByRole('searchbox'), 'treaty');
    await ready('Press Enter to search for these words.');
    expect(asked()).toEqual([]);
    expect(titles()).toEqual([]);
    await user.keyboard('{Enter}');
    await ready('12 readouts');
    expect(window.location.search).toBe('?q=treaty');
  });

  it('has what a step of the history leads to', async () => {
    const { search } = await show([HARBOUR], '?q=harbour');
    search();
    await ready('1 readout');
    goTo('?q=zeppelin');
    expect(screen.getByRole('searchbox')).toHaveValue('zeppelin');
    await ready('0 readouts');
    expect(screen.getByText('In no readout: zeppelin')).toBeInTheDocument();
    act(() => window.history.back());
    await ready('1 readout');
    expect(screen.getByRole('searchbox')).toHaveValue('harbour');
  });
});
