import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, HARBOUR_TALKS, readoutIn, readoutsIn } from '../support/seeds.ts';

const harbour = readoutsIn(HARBOUR_TALKS);
const dushanbe = readoutsIn(DUSHANBE);

describe('names, titles and reasons', () => {
  it('are in the language of the page', () => {
    expect([harbour.en.title, harbour.kk.title]).toEqual([
      'Harbour talks between Varland and Ostmere',
      'Варланд пен Остмер арасындағы айлақ туралы келіссөздер',
    ]);
    expect([harbour.en.topics[2]?.name, harbour.kk.topics[2]?.name]).toEqual(['Fish', 'Балық']);
    expect(harbour.kk.frames[0]?.reason).toBe('Суреттің дереккөзі.');
    expect(harbour.kk.statements.find(({ id }) => id === 'next-meeting')).toMatchObject({
      title: 'Тағы бір кездесу болады',
      who: [{ reason: 'Тараптардың кім екені жоғарыда айтылған.' }],
      date: { kind: 'undated', reason: 'Мәтінде күні айтылмаған.' },
    });
    expect(harbour.kk.statements.find(({ id }) => id === 'passengers')?.date).toMatchObject({
      how: 'келіссөздер өткен 2031 жылдан бір жыл бұрын',
      said: 'былтыр',
    });
  });

  it('change nothing else: places in the text and ids are the same in every language', () => {
    const neutral = ({ statements }: typeof harbour.en) =>
      statements.map(({ id, passages, topics, who, places }) => ({
        id,
        passages,
        topics,
        who: who.map(({ actor, quote }) => ({ actor, quote })),
        places: places.map(({ place, quote }) => ({ place, quote })),
      }));
    expect(neutral(dushanbe.kk)).toEqual(neutral(dushanbe.en));
    expect(dushanbe.kk.text).toBe(dushanbe.en.text);
  });

  it('with HTML in them are texts like any other', () => {
    const title = '<img src=x onerror=alert(1)> & </script>';
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Ferry line welcomed', `en: ${title}`);
    const built = readoutIn(seeds.folder);
    expect(built.statements.find(({ id }) => id === 'ferry-line')?.title).toBe(title);
  });
});

describe('the translation', () => {
  it('stands beside every sentence on a page in its language', () => {
    const sentences = dushanbe.en.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(sentences.every(({ translation }) => translation !== undefined)).toBe(true);
    expect(sentences[1]).toMatchObject({ id: '1.1', translation: 'Photo: gov.kz' });
    expect(sentences.at(-1)?.translation).toMatch(/^Y\. Kosherbayev also took part/);
    expect(dushanbe.en.translation?.language).toBe('en');
  });

  it('is left out on the page in the language of the text', () => {
    expect(dushanbe.kk).not.toHaveProperty('translation');
    expect(dushanbe.kk.paragraphs[0]?.sentences[0]).not.toHaveProperty('translation');
  });

  it('is left out there even where somebody made one', () => {
    const seeds = copySeeds(DUSHANBE);
    writeFileSync(
      seeds.path('translation').replace('.en.yaml', '.kk.yaml'),
      seeds.read('translation').replace('language: en', 'language: kk'),
    );
    expect(readoutIn(seeds.folder, 'kk')).toEqual(dushanbe.kk);
  });

  it('is left out where there is none', () => {
    expect(harbour.kk).not.toHaveProperty('translation');
    expect(harbour.kk.paragraphs[0]?.sentences[0]).not.toHaveProperty('translation');
  });
});

describe('the page is given', () => {
  it('sentences with ids of paragraph and sentence', () => {
    expect(harbour.en.paragraphs.map(({ sentences }) => sentences.map(({ id }) => id))).toEqual([
      ['0.1'],
      ['1.1'],
      ['2.1'],
      ['3.1', '3.2', '3.3'],
      ['4.1', '4.2'],
      ['5.1', '5.2'],
    ]);
  });

  it('the ladder from its highest rung down', () => {
    expect(harbour.en.ladder.map(({ id }) => id)).toEqual(['signed', 'decided', 'welcomed', 'touched-upon']);
    expect(dushanbe.en.ladder.map(({ rung }) => rung)).toEqual([5, 4, 3, 2, 1]);
  });

  it('the topics in the order of their file, without those of no statement', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'topics: [fish]', 'topics: [ships]');
    expect(readoutIn(seeds.folder).topics.map(({ id }) => id)).toEqual(['harbours', 'ships']);
  });

  it('the actors that a statement names or that took part', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      'actors:\n',
      'actors:\n  - { id: nobody, name: { en: Nobody, kk: Ешкім } }\n',
    );
    const { actors } = readoutIn(seeds.folder);
    expect(actors.map(({ id }) => id)).toEqual(['smith', 'reed', 'both-sides']);
  });

  it('the places that a statement names and those they lie within', () => {
    const ids = dushanbe.en.places.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['somoni-monument', 'dusti-square', 'dushanbe', 'tajikistan', 'central-asia']),
    );
    const seeds = copySeeds(DUSHANBE);
    seeds.write(
      'places',
      `${seeds.read('places')}\n  - { id: far, kind: city, name: { en: F, kk: F }, lat: 10, lon: 20, precision: exact }\n`,
    );
    expect(readoutIn(seeds.folder).places.map(({ id }) => id)).toEqual(ids);
  });

  it('no place and no target where there are none', () => {
    expect(harbour.en.places).toEqual([]);
    expect(harbour.en).not.toHaveProperty('target');
    expect(harbour.en).not.toHaveProperty('where');
  });

  it('what comes from beyond the text apart from the statements, sources once, and nothing of a list that is empty', () => {
    expect(harbour.en.context).toEqual({
      sources: [
        {
          id: 'gazette-first-ferry',
          publisher: 'The Invented Gazette',
          title: 'The first ferry',
          url: 'https://example.org/first-ferry',
          published: { year: 2029, month: 5, day: 2 },
          accessed: { year: 2031, month: 6, day: 1 },
        },
      ],
      facts: [
        {
          id: 'ferry-opened',
          date: {
            edtf: '2029-05',
            start: { year: 2029, month: 5 },
            end: { year: 2029, month: 5 },
          },
          what: 'The ferry line between Varland and Ostmere opened in May 2029.',
          sources: ['gazette-first-ferry'],
        },
      ],
    });
  });
});
