/** Parts that are drawn in turn: one more with each task. */
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useInTurn } from '../../../src/features/map/in-turn.ts';

/** Every number of parts that was drawn, in order. */
function watch(total: number) {
  const seen: number[] = [];
  const hook = renderHook(
    (parts: number) => {
      const drawn = useInTurn(parts);
      if (seen.at(-1) !== drawn) seen.push(drawn);
      return drawn;
    },
    { initialProps: total },
  );
  return { ...hook, seen };
}

describe('useInTurn', () => {
  it('draws one part more at a time, up to all', async () => {
    const { result, seen } = watch(3);
    await waitFor(() => expect(result.current).toBe(3));
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('goes on where more parts come', async () => {
    const { result, rerender, seen } = watch(1);
    await waitFor(() => expect(result.current).toBe(1));
    rerender(3);
    await waitFor(() => expect(result.current).toBe(3));
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('never draws more parts than there are', async () => {
    const { result, rerender } = watch(2);
    await waitFor(() => expect(result.current).toBe(2));
    act(() => rerender(1));
    expect(result.current).toBe(1);
  });
});
