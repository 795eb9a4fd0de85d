import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEARCH_ID, writePageData } from '../../../src/data/page-data.ts';
import { useView } from '../../../src/explorer/explorer-context.tsx';
import { SearchControl } from '../../../src/features/search/search-control.tsx';
import { SearchDialog } from '../../../src/features/search/search-dialog.tsx';
import type { Lang } from '../../../src/model/vocabulary.ts';
import { realReadout, realSearch } from '../../support/readouts.ts';
import { Card, goTo, renderWithExplorer } from '../../support/render-with-explorer.tsx';

/** What the search reads stands in the page, as in a single file. */
function putData(content: string) {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = SEARCH_ID;
  block.textContent = content;
  document.body.append(block);
  return block;
}
beforeEach(() => void putData(writePageData(realSearch())));
afterEach(() => document.getElementById(SEARCH_ID)?.remove());

/** As the page has it: the dialog is there while the address has something searched for. */
function Search() {
  const isOpen = useView(({ state }) => state.query !== null);
  return (
    <>
      <SearchControl />
      <label>
        Another field <input />
      </label>
      {isOpen && <SearchDialog />}
      <Card />
    </>
  );
}

/** A readout of its own for each test: the index is kept with it. */
const renderSearch = (address = '', lang: Lang = 'en') =>
  renderWithExplorer(<Search />, { address, readout: { ...realReadout(lang) } });
const dialog = () => screen.queryByRole('dialog', { name: 'Search' });
const field = () => screen.getByRole('searchbox', { name: 'Words, or a phrase in quotation marks' });
const results = (group: string) => within(screen.getByRole('region', { name: group })).getAllByRole('link');
const marks = (element: HTMLElement | undefined) =>
  [...(element?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
const query = () => new URLSearchParams(window.location.search).get('q');

describe('the search', () => {
  it('opens by its button and by the key "/", also where a Cyrillic layout has another sign on it', async () => {
    const { user } = await renderSearch();
    expect(dialog()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(dialog()).not.toBeNull();
    goTo('');
    expect(dialog()).toBeNull();
    await user.keyboard('/');
    expect(dialog()).not.toBeNull();
    goTo('');
    act(
      () =>
        void document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: '.', code: 'Slash', bubbles: true }),
        ),
    );
    expect(dialog()).not.toBeNull();
  });

  it('keeps what is typed while the dialog is on its way', async () => {
    const { user } = await renderWithExplorer(<SearchControl />);
    await user.keyboard('/trade 2');
    expect(query()).toBe('trade 2');
  });

  it('does not open by "/" in a field', async () => {
    const { user } = await renderSearch();
    await user.type(screen.getByLabelText('Another field'), '1/2');
    expect(dialog()).toBeNull();
  });

  it('finds as one types, and writes what is searched for into the address', async () => {
    const { user } = await renderSearch('?topic=economy&q=');
    await user.type(field(), 'Dushanbe');
    expect(window.location.search).toBe('?topic=economy&q=Dushanbe');
    expect(await screen.findByRole('status')).toHaveTextContent(/^\d+ results$/);
    expect(marks(results('Places')[0])).toEqual(['Dushanbe']);
    expect(results('Statements').length).toBeGreaterThan(0);
  });

  it('is open where a link has something searched for, and follows back and forward', async () => {
    await renderSearch('?q=Душанбеге', 'kk');
    expect(screen.getByRole('searchbox')).toHaveValue('Душанбеге');
    expect(marks(results('Орындар')[0])).toEqual(['Душанбе']);
    goTo('?q=Астана');
    expect(screen.getByRole('searchbox')).toHaveValue('Астана');
    goTo('');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it("says of a result in another language than the page's which one it is in", async () => {
    await renderSearch('?q=ынтымақтастық');
    const [first] = results('Article');
    expect(first).toHaveTextContent(/Kazakh: /);
    expect(first?.querySelector('[lang="kk"]')).not.toBeNull();
    expect(marks(first)[0]).toMatch(/^ынтымақтаст/i);
  });

  it('leads by arrow keys from the field through the results and back', async () => {
    const { user } = await renderSearch('?q=Dushanbe');
    const [first, second] = results('Statements');
    act(() => field().focus());
    await user.keyboard('{ArrowDown}');
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field()).toHaveFocus();
  });

  it('is over once a result is chosen, whose card opens; Enter in the field chooses the first', async () => {
    const { user } = await renderSearch('?topic=economy&q=Dushanbe');
    await user.click(results('Places')[0] ?? document.body);
    expect(dialog()).toBeNull();
    expect(window.location.search).toBe('?topic=economy&sel=place:dushanbe');
    expect(screen.getByRole('heading', { name: 'Dushanbe' })).toBeInTheDocument();
    goTo('?q=wreath');
    goTo('?q=flowers');
    await user.type(field(), '{Enter}');
    expect(window.location.search).toMatch(/^\?sel=statement:/);
  });

  it('leads to a place of the page where there is no card', async () => {
    const { user } = await renderSearch('?q=%22road+map%22');
    const [first] = results('Beyond the article');
    expect(first?.getAttribute('href')).toMatch(/#t-/);
    await user.click(first ?? document.body);
    expect(window.location.hash).toMatch(/^#t-/);
    expect(query()).toBeNull();
  });

  it('says what the account of the other side names and what it does not, and leads to it', async () => {
    const { user } = await renderSearch('?q=figure+of+trade');
    const [row] = results('Beyond the article').filter((link) => link.textContent?.includes('A figure'));
    expect(row).toHaveTextContent("The Tajik side's accountNot named: A figure of trade.");
    goTo('?q=regular');
    expect(results('Beyond the article')[0]).toHaveTextContent('Named: Regular political consultations');
    await user.click(results('Beyond the article')[0] ?? document.body);
    expect(window.location.hash).toBe('#accounts');
  });

  it('finds statements by the name of their topic, and says which one', async () => {
    await renderSearch('?q=вода', 'ru');
    const last = results('Пункты').at(-1);
    expect(last).toHaveTextContent(/Тема: Вода и энергетика$/);
    expect(marks(last)).toEqual(['Вода']);
  });

  it('leaves out what comes from beyond the article where that is switched off', async () => {
    await renderSearch('?context=off&q=Dushanbe');
    expect(results('Statements').length).toBeGreaterThan(0);
    expect(screen.queryByRole('region', { name: 'Beyond the article' })).toBeNull();
  });

  it('closes by Escape, whatever is typed, and lets go of nothing that is chosen', async () => {
    const { user } = await renderSearch('?sel=place:dushanbe&q=trade');
    await user.click(field());
    await user.keyboard('{Escape}');
    expect(window.location.search).toBe('?sel=place:dushanbe');
  });

  it('closes by its button, and lets go of nothing that is chosen', async () => {
    const { user } = await renderSearch('?sel=place:dushanbe&q=trade');
    await user.click(
      within(screen.getByRole('dialog', { name: 'Search' })).getByRole('button', { name: 'Close' }),
    );
    expect(window.location.search).toBe('?sel=place:dushanbe');
  });

  it('says what to try where it finds nothing, and which word is near', async () => {
    const { user } = await renderSearch('?q=Kazagstan');
    expect(screen.getByText('Not in this readout: Kazagstan')).toBeInTheDocument();
    expect(screen.getByText('Try the word without its ending.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Search for “Kazakhstan”' }));
    expect(query()).toBe('Kazakhstan');
    expect(results('Places').length).toBeGreaterThan(0);
  });

  it('says where it cannot be loaded, and loads again', async () => {
    document.getElementById(SEARCH_ID)?.remove();
    const broken = putData('{');
    const { user } = await renderSearch('?q=Dushanbe');
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
    broken.textContent = writePageData(realSearch());
    await user.click(screen.getByRole('button', { name: 'Load it again' }));
    await screen.findByRole('region', { name: 'Places' });
    expect(results('Places').length).toBeGreaterThan(0);
  });
});
