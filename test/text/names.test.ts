import { describe, expect, it } from 'vitest';
import { knownName, mentionsIn, namedAlone } from '../../src/text/names.ts';

const english = [
  knownName('varland', 'Varland', 'en'),
  knownName('south-sea', 'The South Sea', 'en'),
  knownName('reed', 'Anna Reed', 'en', true),
];
const mentions = (text: string) => mentionsIn(text, english);

describe('a name', () => {
  it('of a place stands with all its words, and of a person with any', () => {
    expect([...mentions("Reed crossed Varland's part of the south sea").named]).toEqual([
      'varland',
      'south-sea',
      'reed',
    ]);
    expect([...mentions('A sea, and the reeds of Varlanders').named]).toEqual([]);
  });

  it('has endings behind it', () => {
    const kazakh = [knownName('tj', 'Тәжікстан', 'kk'), knownName('square', 'Достық алаңы', 'kk')];
    expect([...mentionsIn('Тәжікстанның Достық алаңында', kazakh).named]).toEqual(['tj', 'square']);
  });

  it('is neither lacking nor added where a word is derived from it', () => {
    const derived = mentions('A Varlandic minister');
    expect([...derived.derived]).toEqual(['varland']);
    expect(namedAlone(mentions('Varland'), derived)).toEqual([]);
    expect(namedAlone(mentions('Varland and Reed'), derived)).toEqual(['reed']);
  });
});
