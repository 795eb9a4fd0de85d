import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createAddressStore } from '../../src/explorer/address-store.ts';
import {
  ExplorerProvider,
  useExplorer,
  useSettledView,
  useView,
} from '../../src/explorer/explorer-context.tsx';
import { realReadout } from '../support/readouts.ts';

function Provider({ children }: { children: ReactNode }) {
  return (
    <ExplorerProvider readout={realReadout('en')} store={createAddressStore(window)}>
      {children}
    </ExplorerProvider>
  );
}

/** A reader's choice as text, with ways to change it. */
function Probe() {
  const { choose, letGo } = useExplorer();
  const { unknown, visible, chosen, chosenPlaces, origin } = useView((view) => view);
  const settled = useSettledView((view) => view.visible.length);
  return (
    <>
      <button
        type="button"
        onClick={(e) => choose({ kind: 'place', id: 'dushanbe' }, 'panel', e.currentTarget)}
      >
        Dushanbe
      </button>
      <button
        type="button"
        onClick={(e) => choose({ kind: 'statement', id: 'wreath' }, 'card', e.currentTarget)}
      >
        Wreath, in the card
      </button>
      <button type="button" onClick={letGo}>
        Let go
      </button>
      <p>{`shown: ${visible.length}`}</p>
      <p>{`settled: ${settled}`}</p>
      <p>{`chosen: ${chosen ? [...chosen] : 'nothing'}`}</p>
      <p>{`places: ${chosenPlaces ? [...chosenPlaces] : 'nothing'}`}</p>
      <p>{`from: ${origin}`}</p>
      <p>{`unknown: ${unknown}`}</p>
    </>
  );
}

const arrive = (address: string) => {
  window.history.replaceState(null, '', `/en/${address}`);
  render(<Probe />, { wrapper: Provider });
};

describe('what the reader has chosen', () => {
  it('is what the address says', () => {
    arrive('?place=dushanbe&sel=statement:wreath');
    expect(screen.getByText('shown: 2')).toBeInTheDocument();
    expect(screen.getByText('chosen: wreath')).toBeInTheDocument();
    expect(screen.getByText('places: dusti-square,somoni-monument,dushanbe')).toBeInTheDocument();
    expect(screen.getByText('from: address')).toBeInTheDocument();
  });

  it('names what the address asked for in vain', () => {
    arrive('?topic=cookery');
    expect(screen.getByText('unknown: topic=cookery')).toBeInTheDocument();
    expect(screen.getByText('shown: 27')).toBeInTheDocument();
  });

  it('goes into the address when it changes; choosing it again lets go', async () => {
    arrive('?topic=culture');
    await userEvent.click(screen.getByRole('button', { name: 'Dushanbe' }));
    expect(window.location.search).toBe('?topic=culture&sel=place:dushanbe');
    expect(screen.getByText('from: panel')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Dushanbe' }));
    expect(window.location.search).toBe('?topic=culture');
    expect(screen.getByText('chosen: nothing')).toBeInTheDocument();
  });

  it('is undone by the back button', async () => {
    arrive('?topic=politics');
    await userEvent.click(screen.getByRole('button', { name: 'Dushanbe' }));
    expect(screen.getByText('chosen: talks,wreath')).toBeInTheDocument();
    window.history.back();
    await waitFor(() => expect(screen.getByText('chosen: nothing')).toBeInTheDocument());
    expect(window.location.search).toBe('?topic=politics');
  });

  it('when let go gives the focus back to where it was chosen, also after steps inside the card', async () => {
    arrive('');
    await userEvent.click(screen.getByRole('button', { name: 'Dushanbe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wreath, in the card' }));
    await userEvent.click(screen.getByRole('button', { name: 'Let go' }));
    expect(screen.getByText('chosen: nothing')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Dushanbe' })).toHaveFocus();
  });

  it('when let go inside the card gives the focus back too, since the card goes', async () => {
    arrive('');
    await userEvent.click(screen.getByRole('button', { name: 'Dushanbe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wreath, in the card' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wreath, in the card' }));
    expect(screen.getByText('chosen: nothing')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Dushanbe' })).toHaveFocus();
  });

  it('is not known where the page is rendered ahead: there nothing is chosen yet', () => {
    window.history.replaceState(null, '', '/en/?place=dushanbe&sel=statement:wreath');
    const html = renderToString(
      <Provider>
        <Probe />
      </Provider>,
    );
    expect(html).toContain('shown: 27');
    expect(html).toContain('chosen: nothing');
  });
});

describe('a part of the view', () => {
  const hooks = { settled: useSettledView, 'at once': useView };

  it.each(Object.entries(hooks))('(%s) is drawn again only when it is another one', (_, useIt) => {
    window.history.replaceState(null, '', '/en/');
    const store = createAddressStore(window);
    let drawn = 0;
    const { result } = renderHook(
      () => {
        drawn += 1;
        return useIt(({ visibleIds }) => visibleIds.has('wreath'));
      },
      {
        wrapper: ({ children }) => (
          <ExplorerProvider readout={realReadout('en')} store={store}>
            {children}
          </ExplorerProvider>
        ),
      },
    );
    const before = drawn;
    act(() => store.push('?topic=culture'));
    expect([result.current, drawn]).toEqual([true, before]);
    act(() => store.push('?topic=economy'));
    expect([result.current, drawn > before]).toEqual([false, true]);
  });

  it('settled follows what the component asks for by now, not what it asked for at first', () => {
    window.history.replaceState(null, '', '/en/');
    const store = createAddressStore(window);
    const { result, rerender } = renderHook(
      ({ id }) => useSettledView(({ visibleIds }) => visibleIds.has(id)),
      {
        initialProps: { id: 'wreath' },
        wrapper: ({ children }) => (
          <ExplorerProvider readout={realReadout('en')} store={store}>
            {children}
          </ExplorerProvider>
        ),
      },
    );
    rerender({ id: 'trade-target' });
    // The wreath stays, the target goes.
    act(() => store.push('?topic=culture'));
    expect(result.current).toBe(false);
  });

  it('settled is of the address as it is by now, where only what the component asks for is another', () => {
    window.history.replaceState(null, '', '/en/');
    const store = createAddressStore(window);
    const { result, rerender } = renderHook(
      ({ id }) => useSettledView(({ visibleIds }) => visibleIds.has(id)),
      {
        initialProps: { id: 'wreath' },
        wrapper: ({ children }) => (
          <ExplorerProvider readout={realReadout('en')} store={store}>
            {children}
          </ExplorerProvider>
        ),
      },
    );
    // Nothing changes for the wreath; the target goes.
    act(() => store.push('?topic=culture'));
    rerender({ id: 'trade-target' });
    expect(result.current).toBe(false);
  });

  it('settled follows the address, from where the reader arrives on', async () => {
    arrive('?topic=culture');
    expect(screen.getByText('settled: 2')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Dushanbe' }));
    act(() => window.history.back());
    await waitFor(() => expect(screen.getByText('chosen: nothing')).toBeInTheDocument());
    expect(screen.getByText('settled: 2')).toBeInTheDocument();
  });
});

it('needs its provider, and says so', () => {
  expect(() => renderHook(() => useExplorer())).toThrow('useExplorer needs an <ExplorerProvider> around it');
});
