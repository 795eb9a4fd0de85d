import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SizeControl } from '../../src/app/size-control.tsx';
import { applySize, readSize, renewSize } from '../../src/app/text-size.ts';
import { renderWithExplorer } from '../support/render-with-explorer.tsx';

const root = document.documentElement;
const forget = () => {
  localStorage.clear();
  root.removeAttribute('data-size');
};
beforeEach(forget);
afterEach(forget);

describe('the size of text', () => {
  it('is the browser’s until another choice, and one that the page does not know is the browser’s too', () => {
    expect(readSize()).toBe('100');
    root.setAttribute('data-size', 'huge');
    expect(readSize()).toBe('100');
  });

  it('is another one at once when it is chosen, kept, and undone as easily, with nothing kept then', async () => {
    const { user } = await renderWithExplorer(<SizeControl />);
    await user.click(screen.getByText('Aa'));
    await user.click(screen.getByRole('radio', { name: '130%' }));
    expect(root).toHaveAttribute('data-size', '130');
    expect(localStorage).toHaveLength(1);
    await user.click(screen.getByRole('radio', { name: '100%' }));
    expect(root).not.toHaveAttribute('data-size');
    expect(localStorage).toHaveLength(0);
  });

  it('is shown as it was chosen before', async () => {
    applySize('150');
    await renderWithExplorer(<SizeControl />);
    expect(screen.getByRole('radio', { name: '150%', hidden: true })).toBeChecked();
  });

  it('is taken up again as another page has kept it since, or taken it back', () => {
    localStorage.setItem('sapar-size', '115');
    expect(renewSize()).toBe('115');
    expect(root).toHaveAttribute('data-size', '115');
    localStorage.clear();
    expect(renewSize()).toBe('100');
  });
});
