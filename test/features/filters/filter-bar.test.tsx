import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sheetChunk } from '../../../src/app/late-chunks.ts';
import { FilterBar } from '../../../src/features/filters/filter-bar.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

function renderPanel(options?: ExplorerOptions) {
  return renderWithExplorer(<FilterBar sheet={sheetChunk} />, options);
}

/** Strengths and topics stand in lines of their own, places and schedules behind a name. */
const IN_LINES = ['Strength', 'Topic', 'Тақырып'];
const facet = (name: string) =>
  within(screen.getByRole(IN_LINES.includes(name) ? 'toolbar' : 'group', { name }));
const chip = (name: string, inFacet = 'Topic') => facet(inFacet).getByRole('button', { name });
const shown = () => screen.getByText(/statements shown$/);

describe('a filter', () => {
  it('carries the number of statements that it would show', async () => {
    await renderPanel();
    const names = (inFacet: string) =>
      facet(inFacet)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names('Topic')).toEqual([
      'Politics 12 statements',
      'Economy 7 statements',
      'Agriculture 1 statement',
      'Water and energy 3 statements',
      'Transport 3 statements',
      'Security 1 statement',
      'International affairs 3 statements',
      'Culture 2 statements',
    ]);
    expect(names('Strength')).toEqual([
      '1 Signed',
      '1 Agreed',
      '3 Confirmed',
      '4 Stressed',
      '9 Discussed',
      '2 facts',
      '3 assessments',
      '2 events',
      '2 quotations',
    ]);
    expect(names('Schedule')).toEqual(['No deadline named 4 statements', 'A stated period 1 statement']);
    expect(names('Place')).toContain('No place named 17 statements');
  });

  it('of a place has the number of the map: what is about a place within it is about it too', async () => {
    await renderPanel();
    expect(chip('Tajikistan 9 statements', 'Place')).toHaveTextContent(/^Tajikistan 9$/);
    expect(chip('Dushanbe 2 statements', 'Place')).toHaveTextContent(/^Dushanbe 2$/);
  });

  it('is pressed by a click, narrows what is shown, and stands in the address', async () => {
    const { user } = await renderPanel();
    expect(chip('Economy 7 statements')).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip('Economy 7 statements'));
    expect(chip('Economy 7 statements')).toHaveAttribute('aria-pressed', 'true');
    expect(shown()).toHaveTextContent('7 of 27 statements shown');
    expect(window.location.search).toBe('?topic=economy');
  });

  it('is let go by a second click', async () => {
    const { user } = await renderPanel({ address: '?topic=economy' });
    await user.click(chip('Economy 7 statements'));
    expect(chip('Economy 7 statements')).toHaveAttribute('aria-pressed', 'false');
    expect(shown()).toHaveTextContent('27 of 27 statements shown');
    expect(window.location.search).toBe('');
  });

  it('is reached and pressed with the keyboard', async () => {
    const { user } = await renderPanel();
    chip('Culture 2 statements').focus();
    await user.keyboard('{Enter}');
    expect(chip('Culture 2 statements')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard(' ');
    expect(chip('Culture 2 statements')).toHaveAttribute('aria-pressed', 'false');
  });

  it('widens within its facet and narrows between facets', async () => {
    const { user } = await renderPanel({ address: '?topic=economy' });
    await user.click(chip('Culture 2 statements'));
    expect(shown()).toHaveTextContent('8 of 27 statements shown');
    await user.click(chip('2 facts', 'Strength'));
    expect(shown()).toHaveTextContent('2 of 27 statements shown');
  });

  it('that would show nothing is there with its zero and cannot be pressed', async () => {
    await renderPanel({ address: '?place=dushanbe' });
    const economy = chip('Economy 0 statements');
    expect(economy).toBeDisabled();
    expect(economy).toHaveTextContent('Economy 0');
    expect(chip('Politics 1 statement')).toBeEnabled();
  });

  it('that is on can be taken off also where it shows nothing', async () => {
    const { user } = await renderPanel({ address: '?place=dushanbe&topic=economy' });
    const economy = chip('Economy 0 statements');
    expect(economy).toBeEnabled();
    await user.click(economy);
    expect(shown()).toHaveTextContent('2 of 27 statements shown');
  });
});

describe('a filter for the schedule', () => {
  it('leaves commitments alone, and stands in the address', async () => {
    const { user } = await renderPanel();
    await user.click(chip('No deadline named 4 statements', 'Schedule'));
    expect(shown()).toHaveTextContent('4 of 27 statements shown');
    expect(window.location.search).toBe('?schedule=none');
  });

  it('is there for the time that the day of review has passed', async () => {
    await renderPanel({ readout: { ...realReadout('en'), reviewed: { year: 2029, month: 1, day: 1 } } });
    expect(chip('Time passed 1 statement', 'Schedule')).toBeEnabled();
    expect(facet('Schedule').queryByRole('button', { name: /^A stated period/ })).not.toBeInTheDocument();
  });

  it('is the same without what comes from beyond the article', async () => {
    await renderPanel({ address: '?context=off' });
    expect(chip('No deadline named 4 statements', 'Schedule')).toBeEnabled();
    expect(chip('A stated period 1 statement', 'Schedule')).toBeEnabled();
  });

  it('is not there where nothing was undertaken', async () => {
    const readout = realReadout('en');
    const statements = readout.statements.filter(({ kind }) => kind !== 'commitment');
    await renderPanel({ readout: { ...readout, statements } });
    expect(screen.queryByRole('group', { name: 'Schedule' })).not.toBeInTheDocument();
  });
});

describe('the line that says what is shown', () => {
  it('is announced to those who do not see it', async () => {
    await renderPanel({ address: '?topic=economy' });
    const status = screen.getAllByRole('status').map((element) => element.textContent);
    expect(status).toContain('7 of 27 statements shown');
  });

  it('is the same with a selection, which removes nothing', async () => {
    await renderPanel({ address: '?topic=economy&sel=statement:wreath' });
    expect(shown()).toHaveTextContent('7 of 27 statements shown');
  });

  it('names every filter that is on; each can be taken away there', async () => {
    const { user } = await renderPanel({ address: '?topic=economy,culture&place=dushanbe' });
    expect(screen.getByRole('button', { name: 'Remove the filter “Dushanbe”' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove the filter “Economy”' }));
    expect(window.location.search).toBe('?topic=culture&place=dushanbe');
    expect(screen.queryByRole('button', { name: 'Remove the filter “Economy”' })).not.toBeInTheDocument();
  });

  it('clears all filters at once, and keeps what is chosen', async () => {
    const { user } = await renderPanel({ address: '?topic=economy&strength=fact&sel=statement:wreath' });
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(window.location.search).toBe('?sel=statement:wreath');
    expect(shown()).toHaveTextContent('27 of 27 statements shown');
    expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument();
  });
});

describe('on a small screen', () => {
  const open = async (address = '?topic=economy,culture&place=dushanbe') => {
    const { user } = await renderPanel({ address });
    const button = screen.getByRole('button', { name: /^Filters/ });
    await user.click(button);
    return {
      user,
      button,
      sheet: within(await screen.findByRole('dialog', { name: 'Filter the statements' })),
    };
  };

  it('one button says how many filters are on', async () => {
    await renderPanel({ address: '?topic=economy,culture&place=dushanbe' });
    expect(screen.getByRole('button', { name: 'Filters: 3' })).toBeInTheDocument();
  });

  it('it opens all of them in a sheet, which says how many statements they show', async () => {
    const { user, sheet } = await open('?topic=economy');
    expect(sheet.getAllByRole('group').map((group) => group.firstChild?.textContent)).toEqual([
      'Topic',
      'Strength',
      'Schedule',
      'Place',
    ]);
    expect(sheet.getByRole('button', { name: 'Show 7 statements' })).toBeInTheDocument();
    await user.click(sheet.getByRole('button', { name: '1 Agreed' }));
    expect(sheet.getByRole('button', { name: 'Show 1 statement' })).toBeInTheDocument();
  });

  it('the sheet is closed by that button, which gives the focus back', async () => {
    const { user, button, sheet } = await open();
    await user.click(sheet.getByRole('button', { name: 'Show 1 statement' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('all filters are cleared there, and the sheet stays', async () => {
    const { user, button, sheet } = await open();
    await user.click(sheet.getByRole('button', { name: 'Clear all' }));
    expect(sheet.getByRole('button', { name: 'Show 27 statements' })).toHaveFocus();
    expect(button).toHaveTextContent(/^Filters$/);
  });
});

describe('strengths, and topics, are one stop of the Tab key each', () => {
  it.each(['Strength', 'Topic'])('%s: arrows, Home and End lead from one to the next', async (name) => {
    const { user } = await renderPanel();
    const chips = facet(name).getAllByRole('button');
    expect(chips.filter(({ tabIndex }) => tabIndex === 0)).toEqual([chips[0]]);
    chips[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(chips[1]).toHaveFocus();
    await user.keyboard('{End}');
    expect(chips.at(-1)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(chips[0]).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Home}{ArrowRight}');
    expect(chips[1]).toHaveFocus();
    expect(chips.filter(({ tabIndex }) => tabIndex === 0)).toEqual([chips[1]]);
  });

  it('one that can be pressed is always the stop, and the arrows pass over those that cannot', async () => {
    const { user } = await renderPanel({ address: '?place=dushanbe' });
    const politics = chip('Politics 1 statement');
    expect(
      facet('Topic')
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toEqual([politics]);
    politics.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBeEnabled();
  });
});

describe('the ladder of strength is explained', () => {
  const opener = () => screen.getByRole('button', { name: 'What these words mean' });
  const help = () => within(opener().nextElementSibling as HTMLElement);
  const note = () => help().getByText('The order is this project’s reading of the verbs, not law.');
  const meaningOf = (name: string) => help().getByText(name).closest('dt')?.nextElementSibling;

  it('with what each rung means and the verbs it was read from, in the language of the article', async () => {
    const { user } = await renderPanel();
    await user.click(screen.getByText('What these words mean'));
    expect(note()).toBeVisible();
    expect(meaningOf('Signed')).toHaveTextContent(
      'A text exists and is signed. Verbs as they stand in the article: қол қойылды',
    );
    expect(help().getByText('қол қойылды')).toHaveAttribute('lang', 'kk');
    expect(meaningOf('Stressed')).toHaveTextContent('атап өтті, аталып өтті and ортақ пікір білдірді');
  });

  it('until Escape closes it, which lets go of nothing else that is open', async () => {
    const { user } = await renderWithExplorer(
      <>
        <FilterBar sheet={sheetChunk} />
        <Card />
      </>,
      { address: '?sel=statement:agriculture' },
    );
    await user.click(opener());
    await user.keyboard('{Escape}');
    expect(note()).not.toBeVisible();
    expect(opener()).toHaveFocus();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('commitments, raised matters and what stands beside apart', async () => {
    await renderPanel();
    const rungsUnder = (heading: string) =>
      [...(help().getByText(heading).nextElementSibling?.querySelectorAll('dt') ?? [])].map((term) =>
        term.textContent?.trim(),
      );
    expect(rungsUnder('Commitments: signed, agreed or confirmed')).toEqual(['Signed', 'Agreed', 'Confirmed']);
    expect(rungsUnder('Raised: spoken of, with no action named')).toEqual(['Stressed', 'Discussed']);
    expect(rungsUnder('Other statements: neither commitments nor matters raised')).toEqual([
      'Fact',
      'Assessment',
      'Event',
      'Quotation',
    ]);
  });
});

describe('the filters of another readout', () => {
  it('are its own topics and rungs, without kinds that it does not have', async () => {
    await renderPanel({ readout: harbourReadout('en') });
    expect(chip('Ships 5 statements')).toBeInTheDocument();
    expect(chip('2 Welcomed', 'Strength')).toBeInTheDocument();
    expect(facet('Strength').queryByRole('button', { name: /assessment/ })).not.toBeInTheDocument();
  });

  it('have no places where it names none', async () => {
    await renderPanel({ readout: harbourReadout('en') });
    expect(screen.queryByRole('group', { name: 'Place' })).not.toBeInTheDocument();
    expect(screen.queryByText('No place named')).not.toBeInTheDocument();
  });

  it('are in the language of the page', async () => {
    const { user } = await renderPanel({ readout: realReadout('kk') });
    await user.click(facet('Тақырып').getByRole('button', { name: 'Экономика 7 тұжырым' }));
    expect(screen.getByText('27 тұжырымның ішінен 7 тұжырым көрсетілген')).toBeInTheDocument();
  });
});
