/** An embed shown where its code is taken from, as high as its panel says; what a panel says is tested in a browser. */
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { EmbedSection } from '../../../src/features/embed/embed-section.tsx';
import { USE } from '../../../src/model/site-paths.ts';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const show = () => renderWithExplorer(<EmbedSection />, { under: USE });
const ask = ({ user }: Awaited<ReturnType<typeof show>>) =>
  user.click(screen.getByRole('button', { name: 'Show a preview' }));
const frame = () => screen.getByTitle<HTMLIFrameElement>(/^(Commitments|Target): /);

/** What a frame says of itself, of this site unless told. */
const hear = (data: unknown, { source = frame().contentWindow, origin = window.location.origin } = {}) =>
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, source, origin })));
const told = (height: unknown) => ({ type: 'sapar-height', height });

describe('the height of a preview', () => {
  it.each([
    [420, '420'],
    [100, '100'],
    [99, '100'],
    [1, '100'],
    [1600, '1600'],
    [1601, '1600'],
    [1e9, '1600'],
  ])('is what its panel says, within bounds: %d is %s', async (height, shown) => {
    await ask(await show());
    hear(told(height));
    expect(frame()).toHaveAttribute('height', shown);
  });

  it.each([
    ['no height', told(0)],
    ['a height below none', told(-1)],
    ['no number', told(Number.NaN)],
    ['words', told('tall')],
    ['nothing for a height', { type: 'sapar-height' }],
    ['a message of another kind', { type: 'height', height: 420 }],
    ['a message of no kind', { height: 420 }],
    ['a word', 'sapar-height'],
    ['nothing', null],
  ])('stays as it was where it says %s', async (_, data) => {
    await ask(await show());
    const before = frame().height;
    hear(data);
    expect(frame()).toHaveAttribute('height', before);
    hear(told(420));
    hear(data);
    expect(frame()).toHaveAttribute('height', '420');
  });

  it('is said by its own frame alone: neither by another one nor by the page', async () => {
    await ask(await show());
    const other = document.createElement('iframe');
    document.body.append(other);
    onTestFinished(() => other.remove());
    const before = frame().height;
    for (const source of [other.contentWindow, window]) hear(told(420), { source });
    expect(frame()).toHaveAttribute('height', before);
  });

  it('is said by this site alone: a frame that was led elsewhere is not listened to', async () => {
    await ask(await show());
    const before = frame().height;
    hear(told(420), { origin: 'https://example.org' });
    expect(frame()).toHaveAttribute('height', before);
  });

  it('begins anew with another panel, which has one of its own', async () => {
    const rendered = await show();
    await rendered.user.click(screen.getByRole('radio', { name: 'Target' }));
    await ask(rendered);
    const own = frame().height;
    await rendered.user.click(screen.getByRole('radio', { name: 'Commitments' }));
    hear(told(1234));
    await rendered.user.click(screen.getByRole('radio', { name: 'Target' }));
    expect(frame()).toHaveAttribute('height', own);
  });
});

describe('a preview without a network', () => {
  const OFFLINE = 'There is no network: the preview cannot be shown.';

  it('is not shown, which is said; once there is one it comes when it is asked for again', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const rendered = await show();
    expect(screen.queryByText(OFFLINE)).not.toBeInTheDocument();
    await ask(rendered);
    expect(screen.getByText(OFFLINE)).toHaveRole('status');
    expect(screen.queryByTitle(/^Commitments: /)).not.toBeInTheDocument();
    onLine.mockReturnValue(true);
    await ask(rendered);
    expect(frame()).toBeInTheDocument();
    expect(screen.queryByText(OFFLINE)).not.toBeInTheDocument();
  });
});
