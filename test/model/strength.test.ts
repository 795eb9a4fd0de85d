import { describe, expect, it } from 'vitest';
import { strengthValue } from '../../src/model/strength.ts';

describe('the strength that a statement is filtered by', () => {
  it('is its rung', () => {
    expect(strengthValue({ kind: 'commitment', strength: 'signed' })).toBe('signed');
    expect(strengthValue({ kind: 'raised', strength: 'discussed' })).toBe('discussed');
  });

  it('is its kind where it stands beside the ladder', () => {
    expect(strengthValue({ kind: 'quote' })).toBe('quote');
    expect(strengthValue({ kind: 'event' })).toBe('event');
  });
});
