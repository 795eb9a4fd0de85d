import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ViewTitle } from '../../src/app/view-title.tsx';
import type { Lang } from '../../src/model/vocabulary.ts';
import { ChoiceLink } from '../../src/ui/choice-link.tsx';
import { realReadout } from '../support/readouts.ts';
import { goTo, renderWithExplorer } from '../support/render-with-explorer.tsx';

const TITLE = "Kazakhstan's foreign minister in Dushanbe";
const renderTitle = (address = '', lang: Lang = 'en') =>
  renderWithExplorer(
    <>
      <ViewTitle />
      <ChoiceLink selection={{ kind: 'place', id: 'dushanbe' }} origin="panel">
        The place
      </ChoiceLink>
    </>,
    { address, readout: realReadout(lang) },
  );

describe('the title of the page', () => {
  it.each([
    ['', TITLE],
    ['?sel=place:dushanbe', `Dushanbe · ${TITLE}`],
    [
      '?sel=statement:talks',
      `Talks between the two foreign ministers during an official visit to Dushanbe · ${TITLE}`,
    ],
    ['?topic=culture&strength=signed', `Culture, Signed · ${TITLE}`],
    ['?topic=culture&sel=place:dushanbe', `Dushanbe · ${TITLE}`],
    ['?context=off&q=trade', TITLE],
    ['?sel=statement:trade-target', `Measures towards 2bn US dollars · ${TITLE}`],
    ['?sel=place:nowhere', TITLE],
  ])('of the address %j is %j', async (address, title) => {
    await renderTitle(address);
    expect(document.title).toBe(title);
  });

  it.each([
    ['kk', 'Душанбе · Қазақстанның Сыртқы істер министрі Душанбеде'],
    ['ru', 'Душанбе · Министр иностранных дел Казахстана в Душанбе'],
    ['tg', 'Душанбе · Вазири корҳои хориҷии Қазоқистон дар Душанбе'],
  ] as const)('is in the language of the page: %s', async (lang, title) => {
    await renderTitle('?sel=place:dushanbe', lang);
    expect(document.title).toBe(title);
  });

  it('says of a figure which statement it is of', async () => {
    await renderTitle('?sel=figure:trade-2025');
    expect(document.title).toBe(`Last year's mutual trade exceeded 1.2bn US dollars · ${TITLE}`);
  });

  it('follows what the reader chooses, and steps of the history', async () => {
    const { user } = await renderTitle();
    await user.click(screen.getByText('The place'));
    expect(document.title).toBe(`Dushanbe · ${TITLE}`);
    goTo('');
    expect(document.title).toBe(TITLE);
  });
});
