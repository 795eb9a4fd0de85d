import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WaitingSign } from '../../../src/features/map/waiting-sign.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('waiting is a quiet sign at first; after ten seconds it says what is happening', () => {
  render(<WaitingSign words="The map is still on its way." />);
  expect(screen.getByText('…')).toHaveAttribute('aria-hidden', 'true');
  act(() => vi.advanceTimersByTime(9_999));
  expect(screen.getByRole('status')).toHaveTextContent('…');
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByRole('status')).toHaveTextContent(/still on its way/);
});
