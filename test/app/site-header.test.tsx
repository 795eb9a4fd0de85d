import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SiteHeader } from '../../src/app/site-header.tsx';
import { realReadout } from '../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <SiteHeader />
      <Card />
    </>,
    options,
  );

afterEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('data-theme');
});

describe('the languages', () => {
  const languages = (name = 'Language of the page') => within(screen.getByRole('navigation', { name }));

  it('are links, each in its own words, the one of the page marked', async () => {
    await renderPanel();
    const [english, kazakh] = languages().getAllByRole('link');
    expect(english).toHaveTextContent('English');
    expect(english).toHaveAttribute('aria-current', 'page');
    expect(kazakh).toHaveTextContent('Қазақша');
    expect(kazakh).toHaveAttribute('lang', 'kk');
    expect(kazakh).not.toHaveAttribute('aria-current');
  });

  it('lead to the same page', async () => {
    await renderPanel();
    expect(languages().getByRole('link', { name: 'Қазақша' })).toHaveAttribute(
      'href',
      '../../kk/dushanbe-2026/',
    );
  });

  it('take along what the reader has chosen', async () => {
    const { user } = await renderPanel({ address: '?topic=economy&sel=place:kazakhstan' });
    const kazakh = languages().getByRole('link', { name: 'Қазақша' });
    expect(kazakh).toHaveAttribute('href', '../../kk/dushanbe-2026/?topic=economy&sel=place:kazakhstan');
    await user.keyboard('{Escape}');
    expect(kazakh).toHaveAttribute('href', '../../kk/dushanbe-2026/?topic=economy');
  });

  it('are kept where one is chosen, for the next time that the site is opened', async () => {
    const { user } = await renderPanel();
    const kazakh = languages().getByRole('link', { name: 'Қазақша' });
    kazakh.addEventListener('click', (event) => event.preventDefault());
    await user.keyboard('{Control>}');
    await user.click(kazakh);
    await user.keyboard('{/Control}');
    expect(localStorage.getItem('sapar-language')).toBeNull();
    await user.click(kazakh);
    expect(localStorage.getItem('sapar-language')).toBe('kk');
  });

  it('lead back from the Kazakh page', async () => {
    await renderPanel({ readout: realReadout('kk'), address: '?topic=economy' });
    const links = languages('Беттің тілі');
    expect(links.getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      '../../en/dushanbe-2026/?topic=economy',
    );
    expect(links.getByRole('link', { name: 'Қазақша' })).toHaveAttribute('aria-current', 'page');
  });
});

describe('the colours', () => {
  const colour = (name: string) =>
    within(screen.getByRole('group', { name: 'Colours' })).getByRole('radio', { name });

  it('are the device’s at first', async () => {
    await renderPanel();
    expect(colour('System')).toBeChecked();
  });

  it('change at once and are kept', async () => {
    const { user } = await renderPanel();
    await user.click(colour('Dark'));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(colour('Dark')).toBeChecked();
    expect(localStorage.getItem('sapar-theme')).toBe('dark');
  });

  it('are those that were kept from the last visit', async () => {
    // As the script in the head leaves it.
    document.documentElement.setAttribute('data-theme', 'light');
    await renderPanel();
    expect(colour('Light')).toBeChecked();
  });
});
