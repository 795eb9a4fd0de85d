import { describe, expect, it } from 'vitest';
import { nearestCandidate, nearestId } from '../../src/text/nearest-id.ts';

describe('the nearest candidate', () => {
  it('is the one with the fewest letters to change', () => {
    expect(nearestCandidate('politcs', ['economy', 'politics', 'culture'])).toBe('politics');
  });

  it('is none where more than half of the letters would have to change', () => {
    expect(nearestCandidate('fish', ['economy', 'politics'])).toBeUndefined();
    expect(nearestCandidate('fish', [])).toBeUndefined();
  });

  it('is not looked for where a word is too long to be one that was mistyped', () => {
    expect(nearestCandidate('a'.repeat(1_000_000), ['a'.repeat(1_000_001)])).toBeUndefined();
  });

  it('comes with the letters that are of another script, or not seen', () => {
    expect(nearestId('stаted', ['stated'])).toBe(
      'did you mean "stated"? letter 3 is U+0430 (Cyrillic), not U+0061 (Latin)',
    );
    expect(nearestId('уaғдаластыы', ['уағдаласты'])).toBe(
      'did you mean "уағдаласты"? letter 2 is U+0061 (Latin)',
    );
    expect(nearestId('уағдаластi', ['уағдаласты'])).toContain(
      'letter 10 is U+0069 (Latin), not U+044B (Cyrillic)',
    );
    expect(nearestId('мәлімдедi', ['мәлімдеді'])).toContain(
      'letter 9 is U+0069 (Latin), not U+0456 (Cyrillic)',
    );
  });

  it('is put as a question in a message', () => {
    expect(nearestId('politcs', ['politics'])).toBe('did you mean "politics"?');
    expect(nearestId('fish', ['politics'])).toBeUndefined();
  });
});
