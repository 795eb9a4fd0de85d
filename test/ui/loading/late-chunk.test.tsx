/** Parts of the page in chunks of their own: when they are loaded, and what a chunk that does not come leaves behind. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TIMEOUT_MS } from '../../../src/data/timeout.ts';
import { loadI18n } from '../../../src/i18n/i18n.ts';
import { I18nProvider } from '../../../src/i18n/i18n-context.tsx';
import { type LateChunk, lateChunk } from '../../../src/ui/loading/late-chunk.ts';
import { LatePanel } from '../../../src/ui/loading/late-panel.tsx';

const Harbour = () => <p>The harbour</p>;

/** Answers one after the other; counts how often it was asked. */
function loads(...answers: (ComponentType | Error)[]) {
  return vi.fn(async () => {
    const answer = answers.shift();
    if (answer === undefined || answer instanceof Error) throw answer;
    return answer;
  });
}

const i18n = await loadI18n('en');
const panel = (chunk: LateChunk) => (
  <I18nProvider value={i18n}>
    <LatePanel name="Harbour" chunk={chunk} />
  </I18nProvider>
);
const show = (chunk: LateChunk) => act(async () => render(panel(chunk)));

/** What React reports of a fault that is expected. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a chunk of the page', () => {
  it('is loaded when its component is shown, and not before', async () => {
    const load = loads(Harbour);
    const chunk = lateChunk('the harbour', load);
    expect(load).not.toHaveBeenCalled();
    await show(chunk);
    expect(screen.getByText('The harbour')).toBeInTheDocument();
  });

  it('is asked for once, however often its component is shown', async () => {
    const load = loads(Harbour);
    const chunk = lateChunk('the harbour', load);
    await show(chunk);
    await show(chunk);
    expect(screen.getAllByText('The harbour')).toHaveLength(2);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that was loaded beforehand is asked for once, and shown at once', async () => {
    const load = loads(Harbour);
    const chunk = lateChunk('the harbour', load);
    await chunk.preload(i18n);
    await chunk.preload(i18n);
    render(panel(chunk));
    expect(screen.getByText('The harbour')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that did not come is named, and asked for again when the reader says so, not by itself', async () => {
    const load = loads(new Error('gone'), Harbour);
    await show(lateChunk('the harbour', load));
    expect(screen.getByRole('alert')).toHaveTextContent('Harbour');
    expect(load).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: i18n.m.app.panelRetry }));
    expect(await screen.findByText('The harbour')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('that did not come beforehand is asked for anew when it is needed', async () => {
    const chunk = lateChunk('the harbour', loads(new Error('gone'), Harbour));
    await expect(chunk.preload(i18n)).rejects.toThrow('gone');
    await show(chunk);
    expect(screen.getByText('The harbour')).toBeInTheDocument();
  });

  it('of which nothing is heard is given up', async () => {
    vi.useFakeTimers();
    const chunk = lateChunk('the harbour', () => new Promise<ComponentType>(() => undefined));
    const given = expect(chunk.preload(i18n)).rejects.toThrow('the harbour: no answer within 20 s');
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS);
    await given;
  });

  it('of which nothing is heard while its component is shown says so in its place', async () => {
    vi.useFakeTimers();
    await show(lateChunk('the harbour', () => new Promise<ComponentType>(() => undefined)));
    expect(screen.queryByRole('alert')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(TIMEOUT_MS));
    expect(screen.getByRole('alert')).toHaveTextContent('Harbour');
  });
});
