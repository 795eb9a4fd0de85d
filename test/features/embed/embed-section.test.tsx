/** Where an author takes the code of a panel from; what it does in a page is in test/e2e/embeds.spec.ts. */
import { screen, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { EmbedSection } from '../../../src/features/embed/embed-section.tsx';
import { USE } from '../../../src/model/site-paths.ts';
import { harbourReadout } from '../../support/readouts.ts';
import { goTo, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const show = (address = '') => renderWithExplorer(<EmbedSection />, { address, under: USE });
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code to copy' });
const source = () => /src="([^"]*)"/.exec(code().value)?.[1];
const home = `${window.location.origin}/en/dushanbe-2026/embed/`;

it('writes the address at which the site lies now, with the filters of the page, for each panel and in each colour', async () => {
  const { user } = await show('?topic=economy');
  expect(source()).toBe(`${home}timeline/?topic=economy`);
  await user.click(screen.getByRole('radio', { name: 'Map' }));
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(source()).toBe(`${home}map/?topic=economy&amp;theme=dark`);
  expect(code().value).toContain(`title="Map: Kazakhstan's foreign minister in Dushanbe"`);
});

it('writes the public address where the site says it', async () => {
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = 'https://example.org/sapar/en/dushanbe-2026/use/';
  document.head.append(canonical);
  onTestFinished(() => canonical.remove());
  await show();
  expect(source()).toBe('https://example.org/sapar/en/dushanbe-2026/embed/timeline/');
});

it('leaves the script out where it is not wanted', async () => {
  const { user } = await show();
  expect(code().value).toContain('<script>');
  await user.click(screen.getByRole('checkbox', { name: /^With a script/ }));
  expect(code().value).not.toContain('<script>');
});

it('copies the code, and says so no longer once it is another one', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(code().value);
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Map' }));
  expect(screen.queryByText('Copied.')).not.toBeInTheDocument();
});

it('selects the code where nothing can be copied, and says so', async () => {
  const { user } = await show();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(code()).toHaveFocus();
  expect(code().value.slice(code().selectionStart, code().selectionEnd)).toBe(code().value);
  expect(screen.getByText(/^The browser did not allow copying\./)).toBeInTheDocument();
});

it('shows a preview when it is asked for, and nothing of it before', async () => {
  const { user } = await show('?context=off');
  expect(screen.queryByTitle(/^Commitments: /)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show a preview' }));
  expect(screen.getByTitle(/^Commitments: /)).toHaveAttribute('src', '../embed/timeline/?context=off');
});

it('hides it again by the same button, which keeps the focus', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Show a preview' }));
  const hide = screen.getByRole('button', { name: 'Hide the preview' });
  expect(hide).toHaveFocus();
  await user.click(hide);
  expect(screen.queryByTitle(/^Commitments: /)).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Show a preview' })).toHaveFocus();
});

it('leaves an open preview open where another panel, another colour or another filter is chosen', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Show a preview' }));
  await user.click(screen.getByRole('radio', { name: 'Target' }));
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(screen.getByTitle(/^Target: /)).toHaveAttribute('src', '../embed/target/?theme=dark');
  goTo('?topic=economy');
  await waitFor(() =>
    expect(screen.getByTitle(/^Target: /)).toHaveAttribute(
      'src',
      '../embed/target/?topic=economy&theme=dark',
    ),
  );
});

it('offers the panels that the readout has', async () => {
  await renderWithExplorer(<EmbedSection />, { readout: harbourReadout('en'), under: USE });
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
    'timeline',
    ...['system', 'light', 'dark'],
  ]);
});
