/** Pictures to take along, as SVG: what is in them, by a measure of so many pixels a letter. */
import { describe, expect, it } from 'vitest';
import { addressVocabulary } from '../../../src/explorer/address.ts';
import { indexReadout } from '../../../src/explorer/readout-index.ts';
import { viewOf } from '../../../src/explorer/view.ts';
import { placesPicture } from '../../../src/features/map/places-picture.ts';
import { type MadePicture, makePicture } from '../../../src/features/pictures/picture.ts';
import { commitmentsPicture } from '../../../src/features/timeline/commitments-picture.ts';
import { targetPicture } from '../../../src/features/trade/target/target-picture.ts';
import { withPart } from '../../../src/i18n/parts.ts';
import type { Readout } from '../../../src/model/readout.ts';
import type { Draw } from '../../../src/ui/picture/drawing.ts';
import { loadWords } from '../../support/load-words.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';

const ADDRESS = 'https://example.org/en/dushanbe-2026/';

/** @param letter - how wide one is of its size */
async function picture(draw: Draw, search = '', readout: Readout = realReadout('en'), letter = 0.5) {
  const index = indexReadout(readout);
  const view = viewOf(index, addressVocabulary(readout), search, 'address');
  const i18n = await loadWords(readout.lang);
  const measure = (words: string, { size }: { size: number }) => words.length * size * letter;
  const [{ m }, credit] = [withPart(i18n, 'show'), withPart(i18n, 'embed')];
  const input = { index, view, i18n, pictures: m.pictures, measure };
  return makePicture(draw, input, `${ADDRESS}${search}`, credit);
}

/** The words of a picture in their order. @throws where it is not well-formed */
function wordsOf(made: MadePicture | undefined): string {
  const svg = new DOMParser().parseFromString(made?.svg ?? '', 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
}

describe('a picture of the commitments', () => {
  it('has the finding, each commitment with its end, source, day and address', async () => {
    const words = wordsOf(await picture(commitmentsPicture));
    expect(words).toContain('5 commitments: 4 with no deadline named');
    for (const name of ['programme', 'Measures towards', 'political dialogue', 'Coordinate', 'joint work'])
      expect(words).toContain(name);
    expect(words.match(/no deadline(?! named)/g)).toHaveLength(4);
    expect(words).toContain('to 2028');
    expect(words).toContain('Kazakhstan Today');
    // A day by itself would be taken for that of publication.
    expect(words).toContain('· Talks of 16 February 2026 ·');
    expect(words).toContain(ADDRESS);
  });

  it('says what its marks, the line of the talks and a bar that fades stand for', async () => {
    const words = wordsOf(await picture(commitmentsPicture));
    expect(words).toContain(' the talks Ministries');
    expect(words).toMatch(/Signed Agreed Confirmed A bar that fades out has no end given\./);
    const signed = wordsOf(await picture(commitmentsPicture, '?strength=signed'));
    expect(signed).not.toMatch(/Agreed|Confirmed|fades/);
  });

  it('begins with the editor’s finding where it shows what that rests on', async () => {
    const findings = [
      { id: 'one', text: 'One programme signed.', statements: ['cooperation-programme'] },
      { id: 'before', text: 'Stated before.', restatements: ['any'] },
    ];
    const readout = { ...realReadout('en'), findings };
    const words = wordsOf(await picture(commitmentsPicture, '', readout));
    expect(words).toMatch(/Dushanbe One programme signed\. 5 commitments/);
    expect(words).not.toContain('Stated before');
    expect(wordsOf(await picture(commitmentsPicture, '?strength=agreed', readout))).not.toContain(
      'One programme',
    );
  });

  it('has what the filters show, and says of how many', async () => {
    const words = wordsOf(await picture(commitmentsPicture, '?strength=signed'));
    expect(words).toContain('1 of 5 commitments');
    expect(words).not.toContain('political dialogue');
    expect(words).toContain(`${ADDRESS}?strength=signed`);
  });

  it('draws an end that is not named as a bar that fades, and one that is as a stop', async () => {
    const { svg = '' } = (await picture(commitmentsPicture)) ?? {};
    expect(svg.match(/<rect [^>]*fill="url\(#right-\d\)"/g)).toHaveLength(4);
    // Each of the five has one where it begins; the programme alone has one where it ends.
    expect(svg.match(/<line [^>]*stroke-width="2"/g)).toHaveLength(6);
  });
});

describe('a picture of the target', () => {
  it('has the bound, the goal, what is missing, and the times at which it was stated', async () => {
    const words = wordsOf(await picture(targetPicture));
    expect(words).toContain('Dushanbe 2bn: no deadline named Beyond the article: 2025 and 2027 before');
    expect(words).toContain('Bar: more than 1.2 billion US dollars, towards 2 billion US dollars');
    expect(words).toContain('> 1.2bn · 2025');
    expect(words).toContain('< 0.8bn');
    expect(words).toContain('this text');
    expect(words).toMatch(/the goal was stated, by other sources this article states it/);
  });

  it('sets apart what the article does not say: by a word, by dots, and by a line below', async () => {
    const findings = [
      { id: 'own', text: 'Agreed, no deadline.', statements: ['trade-target'] },
      { id: 'before', text: 'Stated nine times before.', restatements: ['any'] },
    ];
    const made = await picture(targetPicture, '', { ...realReadout('en'), findings });
    const svg = new DOMParser().parseFromString(made?.svg ?? '', 'image/svg+xml');
    const dotted = [...svg.querySelectorAll('svg > text + line')].map(
      (line) => line.previousElementSibling?.textContent,
    );
    expect(dotted.join(' ')).toBe(
      'Beyond the article: Stated nine times before. Not from the article but from other sources, named in Sapar: the day of the talks and when the goal was stated at other times.',
    );
    expect(wordsOf(made)).toContain('Dushanbe Agreed, no deadline. Beyond the article: Stated nine');
    const without = wordsOf(await picture(targetPicture, '?context=off', { ...realReadout('en'), findings }));
    expect(without).not.toMatch(/Beyond|nine times|Not from the article/);
    expect(without).toContain('The article does not give the day of the talks');
  });

  it('does not say again below a finding what the finding says', async () => {
    const findings = [{ id: 'own', text: 'Agreed, no deadline.', statements: ['trade-target'] }];
    const words = wordsOf(await picture(targetPicture, '', { ...realReadout('en'), findings }));
    expect(words).not.toContain('2bn: no deadline named');
  });

  it('is told in a sentence with how often and when others stated the goal', async () => {
    const { alt = '' } = (await picture(targetPicture)) ?? {};
    expect(alt).toMatch(
      /Beyond the article the goal was stated \d+ other times, as far as was found: 2018, .*2023 \(by 2025\).* and \d+\. /,
    );
  });

  it('has nothing from beyond the article where the reader has switched that off', async () => {
    const words = wordsOf(await picture(targetPicture, '?context=off'));
    expect(words).not.toMatch(/before|2025|this text|16 February 2026|other sources/);
  });

  it('is of no readout without a target', async () => {
    expect(await picture(targetPicture, '', harbourReadout('en'))).toBeUndefined();
  });
});

describe('a picture of the map', () => {
  it('has the places with the numbers of statements shown', async () => {
    const words = wordsOf(await picture(placesPicture));
    for (const place of ['Kazakhstan 7', 'Tajikistan 9', 'Dushanbe 2', 'Central Asia 10'])
      expect(words).toContain(place);
    expect(wordsOf(await picture(placesPicture, '?strength=signed'))).toContain('Dushanbe 0');
  });

  it('says what its numbers count, what of it is schematic, and whose borders they are', async () => {
    const words = wordsOf(await picture(placesPicture));
    expect(words).toContain('The numbers: statements about a place and about places within it.');
    expect(words).toMatch(/Dashed lines and names at the edge are schematic.*Borders as Natural Earth/);
    expect(words).not.toContain('statements shown');
    expect(wordsOf(await picture(placesPicture, '?strength=signed'))).toContain('1 of 27 statements shown');
    const bare = {
      ...realReadout('en'),
      places: realReadout('en').places.filter(({ kind }) => kind !== 'market'),
    };
    expect(wordsOf(await picture(placesPicture, '', bare))).not.toContain('schematic');
  });

  it('leaves out a name of the base map that would touch a name of a place, by what both take up', async () => {
    const named = async (letter: number) =>
      wordsOf(await picture(placesPicture, '', realReadout('en'), letter));
    expect(await named(0.3)).toContain('Turkmenistan');
    // In a font with wider letters.
    expect(await named(0.5)).not.toContain('Turkmenistan');
  });

  it('has places at one spot below it, each whole and in its room, as the page has them', async () => {
    const made = await picture(placesPicture);
    expect(wordsOf(made)).toMatch(/In Dushanbe, not to scale .*Ismoil Somoni/);
    const svg = new DOMParser().parseFromString(made?.svg ?? '', 'image/svg+xml');
    const frames = [...svg.querySelectorAll('g[transform="translate(0 470)"] rect')];
    const ends = frames.map((frame) => Number(frame.getAttribute('x')) + Number(frame.getAttribute('width')));
    expect(frames.length).toBeGreaterThan(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(made?.width ?? 0);
    const bare = {
      ...realReadout('en'),
      places: realReadout('en').places.filter(({ kind }) => kind !== 'monument' && kind !== 'square'),
    };
    expect(wordsOf(await picture(placesPicture, '', bare))).not.toContain('not to scale');
  });
});

describe('every picture', () => {
  it.each([commitmentsPicture, targetPicture, placesPicture])(
    'stands by itself: no address to fetch, no script, no HTML (%#)',
    async (draw) => {
      const { svg = '' } = (await picture(draw)) ?? {};
      expect(svg).not.toMatch(/href|foreignObject|<script|<style|<image|class=/);
      expect(svg.match(/url\((?!#)/g)).toBeNull();
    },
  );

  it('lets no words of a readout become elements', async () => {
    const readout = { ...realReadout('en'), title: 'A & B <script>alert("1")</script>' };
    const made = await picture(commitmentsPicture, '', readout);
    expect(wordsOf(made)).toContain('A & B <script>alert("1")</script>');
    expect(made?.svg).not.toContain('<script');
  });

  it('is told in words too: title, what it comes to, and each line', async () => {
    const { alt = '' } = (await picture(commitmentsPicture)) ?? {};
    expect(alt).toMatch(/^Kazakhstan's foreign minister in Dushanbe\. /);
    expect(alt).toContain('5 commitments: 4 with no deadline named.');
    expect(alt.match(/: no deadline\./g)).toHaveLength(4);
    expect(alt).not.toContain('fades');
  });
});
