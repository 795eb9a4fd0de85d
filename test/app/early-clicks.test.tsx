import { act } from '@testing-library/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EARLY_CLICKS_SCRIPT, replayEarlyClicks, stopKeepingClicks } from '../../src/app/early-clicks.ts';
import { SegmentedControl } from '../../src/ui/segmented-control.tsx';

/** The page's controls, before any of its scripts has arrived. */
beforeEach(() => {
  document.body.innerHTML = `
    <button><span>Economy</span></button>
    <label><input type="radio" name="mode" /> <span>Original</span></label>
    <a href="#article">To the article</a>`;
  new Function(EARLY_CLICKS_SCRIPT)();
});

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const radio = () => element('input') as HTMLInputElement;

describe('a click made before the page is interactive', () => {
  it('on a button is made again, in the order of the clicks', () => {
    element('button span').click();
    element('label span').click();
    const heard: string[] = [];
    for (const control of document.querySelectorAll('button, input'))
      control.addEventListener('click', () => heard.push(control.localName));
    replayEarlyClicks();
    expect(heard).toEqual(['button', 'input']);
  });

  it('on a radio button changes nothing yet, so that its change is noticed later', () => {
    element('label span').click();
    expect(radio().checked).toBe(false);
    const onChange = vi.fn();
    radio().addEventListener('change', onChange);
    replayEarlyClicks();
    expect(radio().checked).toBe(true);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('on a radio button that React has not taken over yet tells of the choice: control and state agree', async () => {
    const chosen: string[] = [];
    const control = (
      <SegmentedControl
        label="Colours"
        options={[
          { id: 'light', name: 'Light' },
          { id: 'dark', name: 'Dark' },
        ]}
        value="light"
        onChange={(value) => chosen.push(value)}
      />
    );
    document.body.innerHTML = `<div>${renderToString(control)}</div>`;
    const dark = element('[value="dark"]') as HTMLInputElement;
    dark.click();
    expect(dark.checked).toBe(false);
    await act(async () => {
      startTransition(() => void hydrateRoot(element('div'), control));
      replayEarlyClicks();
    });
    expect(chosen).toEqual(['dark']);
  });

  it('on a link is the browser’s: it works without script', () => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    element('a').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(stopKeepingClicks()).toEqual([]);
  });

  it('is made again once, and later ones are left alone', () => {
    element('button').click();
    replayEarlyClicks();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    element('button').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(stopKeepingClicks()).toEqual([]);
  });
});
