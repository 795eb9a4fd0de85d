/** Pictures to take along: of what the filters leave, and none where they leave nothing. */
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Pictures } from '../../src/app/pictures.tsx';
import { USE } from '../../src/model/site-paths.ts';
import { renderWithExplorer } from '../support/render-with-explorer.tsx';

// jsdom has no canvas: without one widths are estimated.
beforeEach(() => void vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
afterEach(() => {
  vi.restoreAllMocks();
});

const EMPTY = 'With these filters the picture would be empty.';
const show = (address: string) => renderWithExplorer(<Pictures />, { address, under: USE });
const choose = ({ user }: Awaited<ReturnType<typeof show>>, name: string) =>
  user.click(screen.getByRole('radio', { name }));

it('a picture of the commitments is there where one is shown', async () => {
  await show('?strength=signed');
  expect(screen.getByRole('img')).toHaveAccessibleName(/1 of 5 commitments/);
  expect(screen.queryByText(EMPTY)).not.toBeInTheDocument();
});

it('where none is shown, that is said, and nothing can be saved', async () => {
  await show('?strength=event');
  expect(screen.getByText(EMPTY)).toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save as SVG' })).not.toBeInTheDocument();
});

it('so it is with the map where no statement is about a place', async () => {
  await choose(await show('?place=none'), 'Map');
  expect(screen.getByText(EMPTY)).toBeInTheDocument();
});

it('the target stands, even where the filters leave nothing', async () => {
  await choose(await show('?strength=event&topic=agriculture'), 'Target');
  expect(screen.getByRole('img')).toBeInTheDocument();
  expect(screen.queryByText(EMPTY)).not.toBeInTheDocument();
});

describe('a picture that the browser does not make', () => {
  const FAILED = 'The picture could not be made.';

  /** Gives a class of the browser's what jsdom has not, until the end of the test. */
  function give<T extends object>(of: T, has: Partial<Record<keyof T, unknown>>) {
    const before = Object.keys(has).map((name) => [name, Object.getOwnPropertyDescriptor(of, name)] as const);
    Object.assign(of, has);
    onTestFinished(() => {
      for (const [name, own] of before)
        if (own) Object.defineProperty(of, name, own);
        else Reflect.deleteProperty(of, name);
    });
  }
  const saved = vi.fn();
  beforeEach(() => {
    saved.mockClear();
    give(URL, { createObjectURL: () => 'blob:picture' });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved(this.download);
    });
  });
  const pen = { drawImage: () => undefined } as unknown as CanvasRenderingContext2D;
  const decodes = () => give(HTMLImageElement.prototype, { decode: async () => undefined });
  const draws = () =>
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as unknown as null);

  it.each([
    [
      'it does not take the drawing for a picture',
      () =>
        give(HTMLImageElement.prototype, {
          decode: () => Promise.reject(new DOMException('', 'EncodingError')),
        }),
    ],
    ['it draws on no canvas', decodes],
    [
      'its canvas gives nothing: it is too large for it',
      () => {
        decodes();
        draws();
        vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
      },
    ],
  ])('is told where %s, and nothing is saved', async (_, fail) => {
    const { user } = await show('');
    fail();
    expect(screen.queryByText(FAILED)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
    expect(await screen.findByText(FAILED)).toHaveRole('status');
    expect(saved).not.toHaveBeenCalled();
  });

  it('is told of no longer once one was made', async () => {
    const { user } = await show('');
    decodes();
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
    expect(await screen.findByText(FAILED)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }));
    await waitFor(() => expect(screen.queryByText(FAILED)).not.toBeInTheDocument());
    draws();
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['png'])));
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
    await waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
    expect(saved.mock.calls.flat()).toEqual([
      'dushanbe-2026.en.timeline.svg',
      'dushanbe-2026.en.timeline.png',
    ]);
  });
});
