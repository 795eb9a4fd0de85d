/** The rehearsed tap reaches whatever listens to taps, and changes nothing. */
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rehearseTap } from '../../src/app/rehearsal.ts';
import { renderPage } from '../support/render-page.tsx';

describe('a rehearsed tap', () => {
  // jsdom has no idle times.
  const giveIdleTimes = () =>
    vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => {
      queueMicrotask(() => act({ didTimeout: false, timeRemaining: () => 50 }));
      return 0;
    });
  afterEach(() => vi.unstubAllGlobals());

  it('comes to the title as a finger does, and leaves address, focus and page as they were', async () => {
    const { container } = await renderPage({ address: '?topic=economy' });
    giveIdleTimes();
    const heard: string[] = [];
    // Not the page's own title, which the page taps itself once it is idle.
    const title = document.createElement('p');
    screen.getByRole('banner').append(title);
    for (const type of ['pointerdown', 'touchstart', 'mousedown', 'click'])
      title.addEventListener(type, () => heard.push(type));
    const [page, address, length] = [container.innerHTML, location.href, history.length];

    rehearseTap(title);
    await vi.waitFor(() => expect(heard).toEqual(['pointerdown', 'touchstart', 'mousedown', 'click']));
    expect(container.innerHTML).toBe(page);
    expect([location.href, history.length]).toEqual([address, length]);
    expect(document.activeElement).toBe(document.body);
  });

  it('ends where the page is left', async () => {
    const { unmount } = await renderPage();
    giveIdleTimes();
    const title = screen.getByRole('heading', { level: 1 });
    unmount();
    const heard = vi.fn();
    title.addEventListener('pointerover', heard);
    rehearseTap(title);
    expect(heard).not.toHaveBeenCalled();
  });
});
