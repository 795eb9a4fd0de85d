import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  createHoverStore,
  HoverProvider,
  useHoverHandlers,
  useIsHovered,
} from '../../src/explorer/hover.tsx';

describe('the store of what the pointer is on', () => {
  it('holds one statement at a time, or none', () => {
    const store = createHoverStore();
    expect(store.read()).toBeNull();
    store.set('talks');
    store.set('wreath');
    expect(store.read()).toBe('wreath');
    store.set(null);
    expect(store.read()).toBeNull();
  });

  it('tells its listeners of changes alone, and of none once they have gone', () => {
    const store = createHoverStore();
    const heard: (string | null)[] = [];
    const stop = store.subscribe(() => heard.push(store.read()));
    store.set('talks');
    store.set('talks');
    store.set(null);
    stop();
    store.set('wreath');
    expect(heard).toEqual(['talks', null]);
  });
});

/** Something that stands for statements and says whether one of them is hovered anywhere on the page. */
function Words({ ids, own }: { ids: readonly string[]; own?: string }) {
  const isHovered = useIsHovered(ids);
  return (
    <button type="button" {...useHoverHandlers(own)}>
      {ids.join('+')} {isHovered ? 'lit' : 'plain'}
    </button>
  );
}

function renderWords() {
  render(
    <HoverProvider>
      <Words ids={['talks']} own="talks" />
      <Words ids={['wreath']} own="wreath" />
      <Words ids={['talks', 'wreath']} />
    </HoverProvider>,
  );
  return () => screen.getAllByRole('button').map((button) => button.textContent);
}

describe('hovering a statement anywhere', () => {
  it('lights it everywhere, also words that it shares with another', async () => {
    const texts = renderWords();
    await userEvent.hover(screen.getByRole('button', { name: 'talks plain' }));
    expect(texts()).toEqual(['talks lit', 'wreath plain', 'talks+wreath lit']);
    await userEvent.unhover(screen.getByRole('button', { name: 'talks lit' }));
    expect(texts()).toEqual(['talks plain', 'wreath plain', 'talks+wreath plain']);
  });

  it('is never the only way: the focus of the keyboard does the same', async () => {
    const texts = renderWords();
    await userEvent.tab();
    expect(texts()).toEqual(['talks lit', 'wreath plain', 'talks+wreath lit']);
    await userEvent.tab();
    expect(texts()).toEqual(['talks plain', 'wreath lit', 'talks+wreath lit']);
  });

  it('asks nothing of what stands for no statement', async () => {
    const texts = renderWords();
    await userEvent.hover(screen.getByRole('button', { name: 'talks+wreath plain' }));
    expect(texts()).toEqual(['talks plain', 'wreath plain', 'talks+wreath plain']);
  });
});

it('needs its provider, and says so', () => {
  expect(() => render(<Words ids={['talks']} />)).toThrow('hovering needs a <HoverProvider> around it');
});
