/** The list of keys: by "?" and by its button, and out of the way of whatever else keys are for; focus and Escape: test/e2e. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PageKeys } from '../../../src/app/page-keys.tsx';
import { SearchControl } from '../../../src/features/search/search-control.tsx';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

const show = () =>
  renderWithExplorer(
    <>
      <SearchControl />
      <PageKeys />
      <label>
        A field <input />
      </label>
      <label>
        A tick <input type="checkbox" />
      </label>
      <label>
        A choice <input type="radio" />
      </label>
      <label>
        A slider <input type="range" />
      </label>
    </>,
  );
const list = () => screen.findByRole('dialog', { name: 'Keys' });
const noList = () => expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();

describe('the list of keys', () => {
  it('opens by the same key in a Cyrillic layout, where it writes a comma, and the search does not', async () => {
    const { user } = await show();
    await user.keyboard('{Shift>}[Slash]{/Shift}');
    await list();
    expect(window.location.search).toBe('');
  });

  it('does not open while somebody types, or with a key that is the browser’s', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('textbox', { name: 'A field' }), 'what?');
    screen.getByRole('button', { name: 'Search' }).focus();
    await user.keyboard('{Control>}?{/Control}');
    noList();
    expect(screen.getByRole('textbox')).toHaveValue('what?');
  });

  it.each(['checkbox', 'radio', 'slider'])('opens from a %s too, in which nothing is typed', async (role) => {
    const { user } = await show();
    screen.getByRole(role).focus();
    await user.keyboard('?');
    await list();
  });

  it.each(['checkbox', 'radio', 'slider'])('and the search opens from a %s', async (role) => {
    const { user } = await show();
    screen.getByRole(role).focus();
    await user.keyboard('/');
    expect(window.location.search).toBe('?q=');
  });

  it('opens and closes by buttons', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(within(await list()).getByRole('button', { name: 'Close' }));
    noList();
  });

  it('names each key with what it does, by where it does so', async () => {
    const { user } = await show();
    await user.keyboard('?');
    const map = within(
      within(await list()).getByRole('heading', { name: 'Map' }).parentElement as HTMLElement,
    );
    expect(map.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['←→↑↓', '+−']);
    expect(map.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Move it',
      'Zoom in, zoom out',
    ]);
  });
});
