import { describe, expect, it } from 'vitest';
import { byWeight, isFormOf, type Weight } from '../../src/search/rank.ts';

describe('the order of what was found', () => {
  it('goes by how many words, then by whose words they are, then by their forms, then by how much they tell', () => {
    const least: Weight = { words: 1, byTopic: 1, near: 0, score: 9 };
    const order: Weight[] = [
      { ...least, words: 2 },
      { ...least, byTopic: 0, near: 1, score: 2 },
      { ...least, byTopic: 0, near: 1, score: 1 },
      { ...least, byTopic: 0 },
      least,
    ];
    expect(order.toReversed().sort(byWeight)).toEqual(order);
  });

  it.each([
    ['Договор', 'договор', true],
    ['Договором', 'договор', true],
    ['договор', 'договорам', true],
    ['договорились', 'договор', false],
    ['treaties', 'treaty', true],
    ['Tajikistan', 'таджикистан', false],
    ['Душанбеде', 'dushanbe', true],
  ])('takes "%s" for a form of "%s", but for an ending: %s', (found, typed, isForm) => {
    expect(isFormOf(found, typed)).toBe(isForm);
  });
});
