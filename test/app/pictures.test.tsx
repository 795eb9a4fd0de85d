/** Pictures to take along: of what the filters leave, and none where they leave nothing. */
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Pictures } from '../../src/app/pictures.tsx';
import { USE } from '../../src/model/site-paths.ts';
import { renderWithExplorer } from '../support/render-with-explorer.tsx';

// jsdom has no canvas: without one widths are estimated.
beforeEach(() => void vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));

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
