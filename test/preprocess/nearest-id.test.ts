import { describe, expect, it } from 'vitest';
import { nearestCandidate, nearestId } from '../../src/preprocess/nearest-id.ts';

describe('the nearest candidate', () => {
  it('is the one with the fewest letters to change', () => {
    expect(nearestCandidate('politcs', ['economy', 'politics', 'culture'])).toBe('politics');
  });

  it('is none where more than half of the letters would have to change', () => {
    expect(nearestCandidate('fish', ['economy', 'politics'])).toBeUndefined();
    expect(nearestCandidate('fish', [])).toBeUndefined();
  });

  it('is put as a question in a message', () => {
    expect(nearestId('politcs', ['politics'])).toBe('did you mean "politics"?');
    expect(nearestId('fish', ['politics'])).toBeUndefined();
  });
});
