/**
 * A browser that translates a page puts its own elements in the place of each text (react/react#11538). Nothing fails
 * then, and nothing old stays: text that may change is the only child of its element, or its element is keyed by it.
 */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../support/render-page.tsx';
import { goTo } from '../support/render-with-explorer.tsx';
import { translatePage, wordsIn } from '../support/translated.ts';

/** Each way in which a page changes by its address, and back. */
const WALK = [
  '?topic=economy',
  '?',
  '?topic=culture&strength=discussed',
  '?strength=signed',
  '?place=dushanbe&context=off',
  '?',
  '?context=off',
  '?sel=statement:trade-target',
  '?sel=statement:trade-target&context=off',
  '?sel=figure:trade-2025',
  '?sel=place:kazakhstan&topic=culture',
  '?sel=place:dushanbe&strength=signed',
  '?whatif=year-2034',
  '?whatif=growth-3',
  '?topic=nothing-such',
  '?topic=other-such',
  '?',
];

const shown = () => wordsIn(screen.getByRole('main').closest('.page') as Element).join(' ');

describe('a translated page', () => {
  it('shows after each change of its address what a page shows that begins there', async () => {
    const fresh = new Map<string, string>();
    for (const address of new Set(WALK)) {
      await renderPage({ address });
      fresh.set(address, shown());
      cleanup();
    }
    const { container } = await renderPage();
    for (const [at, address] of WALK.entries()) {
      translatePage(container);
      goTo(address);
      expect(shown(), `${WALK[at - 1] ?? ''} to ${address}`).toEqual(fresh.get(address));
    }
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('follows what is no part of the address: the language of the text, the zoom, a mark of the chart, a sorted table', async () => {
    const steps = [
      () => screen.getByRole('radio', { name: 'Kazakh' }),
      () => screen.getByRole('radio', { name: 'English' }),
      () => screen.getByRole('radio', { name: 'Both' }),
      () => screen.getByRole('button', { name: 'Zoom in' }),
      () => screen.getByRole('button', { name: 'Zoom in' }),
      () => screen.getByRole('button', { name: 'Zoom out' }),
      () => screen.getAllByRole('link', { name: /^2017/ })[0],
      () => screen.getAllByRole('link', { name: /^2020/ })[0],
      () => within(screen.getAllByRole('table').at(-1) as HTMLElement).getAllByRole('button')[1],
      () => within(screen.getAllByRole('table').at(-1) as HTMLElement).getAllByRole('button')[0],
    ];
    const walk = async (before: (container: Element) => void) => {
      const { container } = await renderPage();
      const seen = steps.map((step) => {
        before(container);
        fireEvent.click(step() as HTMLElement);
        return shown();
      });
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      cleanup();
      return seen;
    };
    const plain = await walk(() => undefined);
    expect(await walk(translatePage)).toEqual(plain);
  });
});
