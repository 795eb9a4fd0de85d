/** Late parts of the prerendered page: in which order they are taken over, and what does not wait. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn, onTakenOver, takeTurns } from '../../../src/ui/loading/turns.ts';

/** What waits for an idle browser. */
let waiting: (() => void)[] = [];
/** What is told which sections are in view. */
let tellView: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => undefined;
let taken: string[] = [];

/** Jobs whose promises are settled are done after it. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const beIdle = async () => {
  for (const act of waiting.splice(0)) act();
  await settled();
};
const section = (id: string) => document.getElementById(id)?.closest('section') as HTMLElement;
const see = (id: string, isIntersecting: boolean) => tellView([{ target: section(id), isIntersecting }]);

/** A part whose code is there at once, or when `load` gives it. */
function part(id: string, load: () => Promise<string> = async () => id): void {
  void inTurn(id, load).then((name) => taken.push(name));
}

beforeEach(() => {
  waiting = [];
  taken = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      constructor(tell: typeof tellView) {
        tellView = tell;
      }
    },
  );
  const sections = ['quay', 'pier', 'mole'].map(
    (id) => `<section><h2 id="${id}"></h2><a href="#"></a><button></button></section>`,
  );
  document.body.innerHTML = `<div id="root">${sections.join('')}</div>`;
  takeTurns(section('quay').parentElement as HTMLElement);
});
/** Nothing waits on for the next test. */
afterEach(async () => {
  while (waiting.length > 0) await beIdle();
  for (const id of ['quay', 'pier', 'mole']) onTakenOver(id);
  vi.unstubAllGlobals();
});

describe('parts of the prerendered page', () => {
  it('are taken over in the order of the page, one each time that the browser is idle', async () => {
    for (const id of ['quay', 'pier', 'mole']) part(id);
    await settled();
    expect(taken).toEqual([]);
    await beIdle();
    expect(taken).toEqual(['quay']);
    await beIdle();
    await beIdle();
    expect(taken).toEqual(['quay', 'pier', 'mole']);
  });

  it('come first where they are in view', async () => {
    for (const id of ['quay', 'pier', 'mole']) part(id);
    see('quay', false);
    see('mole', true);
    await settled();
    await beIdle();
    expect(taken).toEqual(['mole']);
  });

  it.each(['pointerdown', 'pointerover', 'focusin'])('do not wait after a %s in them', async (touch) => {
    for (const id of ['quay', 'pier']) part(id);
    await settled();
    section('pier')
      .querySelector('a')
      ?.dispatchEvent(new Event(touch, { bubbles: true }));
    await settled();
    expect(taken).toEqual(['pier']);
    await beIdle();
    expect(taken).toEqual(['pier', 'quay']);
  });

  it('do not wait once the reader has scrolled to them', async () => {
    for (const id of ['quay', 'pier']) part(id);
    see('pier', false);
    await settled();
    see('pier', true);
    await settled();
    expect(taken).toEqual(['pier']);
  });

  it('that were touched before their code was there do not wait when it comes', async () => {
    let come: (name: string) => void = () => undefined;
    part('mole', () => new Promise((resolve) => (come = resolve)));
    section('mole').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    come('mole');
    await settled();
    expect(taken).toEqual(['mole']);
  });

  it('keep a click on a button until they answer, and none after that; a link is the browser’s', async () => {
    const clicks: string[] = [];
    const root = section('quay').parentElement as HTMLElement;
    root.addEventListener('click', ({ target }) => clicks.push((target as Element).tagName));
    const button = section('quay').querySelector('button');
    part('quay');
    button?.click();
    section('quay').querySelector('a')?.click();
    expect(clicks).toEqual(['A']);
    await beIdle();
    expect(clicks).toEqual(['A']);
    onTakenOver('quay');
    expect(clicks).toEqual(['A', 'BUTTON']);
    button?.click();
    expect(clicks).toEqual(['A', 'BUTTON', 'BUTTON']);
  });

  it('whose code does not come say so at once, and keep nobody waiting', async () => {
    const failed = inTurn('quay', () => Promise.reject(new Error('gone')));
    part('pier');
    await expect(failed).rejects.toThrow('gone');
    await beIdle();
    expect(taken).toEqual(['pier']);
  });
});

it('a part that is not in the prerendered page waits for nothing', async () => {
  part('card');
  await settled();
  expect(taken).toEqual(['card']);
});
