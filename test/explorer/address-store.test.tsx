import { waitFor } from '@testing-library/react';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createAddressStore, STATIC_ADDRESS } from '../../src/explorer/address-store.ts';

/** A store over the window, and how often its listener was told. */
function listened() {
  const store = createAddressStore(window);
  const heard = { times: 0 };
  const stop = store.subscribe(() => {
    heard.times += 1;
  });
  return { store, heard, stop };
}

describe('the address bar holds what the reader has chosen', () => {
  it('is read as it stands', () => {
    window.history.replaceState(null, '', '/en/?topic=economy#article');
    expect(createAddressStore(window).read()).toBe('?topic=economy');
  });

  it('takes a choice, keeps the path, and drops the fragment that led elsewhere', () => {
    window.history.replaceState(null, '', '/en/#article');
    const { store, heard, stop } = listened();
    store.push('?topic=economy');
    expect(window.location.pathname + window.location.search + window.location.hash).toBe(
      '/en/?topic=economy',
    );
    expect(store.read()).toBe('?topic=economy');
    expect(heard.times).toBe(1);
    stop();
  });

  it('can be emptied again', () => {
    const { store, stop } = listened();
    store.push('?topic=economy');
    store.push('');
    expect(window.location.href).toMatch(/\/en\/$/);
    expect(store.read()).toBe('');
    stop();
  });

  it('makes no step of what already stands in it', () => {
    window.history.replaceState(null, '', '/en/?topic=economy');
    const { store, heard, stop } = listened();
    const steps = window.history.length;
    store.push('?topic=economy');
    expect(window.history.length).toBe(steps);
    expect(heard.times).toBe(0);
    stop();
  });

  it('takes what is still being moved without a step of its own', () => {
    window.history.replaceState(null, '', '/en/');
    const { store, heard, stop } = listened();
    store.push('?whatif=year-2030');
    const steps = window.history.length;
    store.replace('?whatif=year-2031');
    store.replace('?whatif=year-2031');
    expect(window.history.length).toBe(steps);
    expect(store.read()).toBe('?whatif=year-2031');
    expect(heard.times).toBe(2);
    stop();
  });

  it('keeps the fragment that led to a place on the page while something is moved', () => {
    window.history.replaceState(null, '', '/en/#target');
    const { store, stop } = listened();
    store.replace('?whatif=year-2031');
    expect(window.location.search + window.location.hash).toBe('?whatif=year-2031#target');
    stop();
  });

  it('undoes a choice with the back button, and tells of it', async () => {
    window.history.replaceState(null, '', '/en/?topic=politics');
    const { store, heard, stop } = listened();
    store.push('?topic=economy');
    store.push('?topic=economy,culture');
    window.history.back();
    await waitFor(() => expect(store.read()).toBe('?topic=economy'));
    window.history.back();
    await waitFor(() => expect(store.read()).toBe('?topic=politics'));
    expect(heard.times).toBe(4);
    stop();
  });

  it('tells every listener, and none that has gone', () => {
    const store = createAddressStore(window);
    const heard: string[] = [];
    const stopFirst = store.subscribe(() => heard.push('first'));
    const stopSecond = store.subscribe(() => heard.push('second'));
    store.push('?topic=economy');
    stopFirst();
    store.push('?topic=culture');
    window.dispatchEvent(new PopStateEvent('popstate'));
    stopSecond();
    store.push('?topic=politics');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(heard).toEqual(['first', 'second', 'second', 'second']);
  });
});

describe('a browser that lets a page from disk have no other address', () => {
  /** Opened from disk; jsdom refuses what stricter browsers refuse. */
  function openedFromDisk() {
    const { window: page } = new JSDOM('', { url: 'file:///home/reader/visit.html' });
    expect(() => page.history.pushState(null, '', '?topic=economy')).toThrow();
    const store = createAddressStore(page);
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.read()));
    return { page, store, heard };
  }

  it('takes the choice all the same, and leaves the address as it is', () => {
    const { page, store, heard } = openedFromDisk();
    store.push('?topic=economy');
    expect(store.read()).toBe('?topic=economy');
    expect(heard).toEqual(['?topic=economy']);
    expect(page.location.href).toBe('file:///home/reader/visit.html');
  });

  it('undoes each choice with the back button, down to none', async () => {
    const { page, store, heard } = openedFromDisk();
    store.push('?topic=economy');
    store.push('?topic=culture');
    page.history.back();
    await waitFor(() => expect(store.read()).toBe('?topic=economy'));
    page.history.back();
    await waitFor(() => expect(store.read()).toBe(''));
    page.history.forward();
    await waitFor(() => expect(store.read()).toBe('?topic=economy'));
    expect(heard).toHaveLength(5);
  });

  it('keeps the choice when a link leads to another place on the page', async () => {
    const { page, store } = openedFromDisk();
    store.push('?topic=economy');
    page.location.hash = '#article';
    await waitFor(() => expect(page.history.length).toBe(3));
    page.dispatchEvent(new page.PopStateEvent('popstate', { state: null }));
    expect(store.read()).toBe('?topic=economy');
  });

  it('finds the choice again after a reload', () => {
    const { page, store } = openedFromDisk();
    store.push('?topic=economy');
    expect(createAddressStore(page).read()).toBe('?topic=economy');
  });

  it('keeps it under a name of its own, and takes the state that another program left there for none', () => {
    const { page, store } = openedFromDisk();
    page.history.replaceState({ scroll: 12 }, '');
    expect(createAddressStore(page).read()).toBe('');
    store.push('?topic=economy');
    expect(page.history.state).toEqual({ 'sapar-choice': '?topic=economy' });
  });

  it('makes no step of what is chosen already', () => {
    const { page, store, heard } = openedFromDisk();
    store.push('?topic=economy');
    store.push('?topic=economy');
    expect(page.history.length).toBe(2);
    expect(heard).toHaveLength(1);
  });
});

it('where there is no window nothing is chosen, and nothing can be', () => {
  const stop = STATIC_ADDRESS.subscribe(() => {
    throw new Error('nothing changes here');
  });
  STATIC_ADDRESS.push('?topic=economy');
  STATIC_ADDRESS.replace('?topic=economy');
  expect(STATIC_ADDRESS.read()).toBe('');
  expect(window.location.search).toBe('');
  stop();
});
