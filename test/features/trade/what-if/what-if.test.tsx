import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../../../src/features/trade/history-part.tsx';
import { TradePanel } from '../../../../src/features/trade/trade-panel.tsx';
import { realReadout } from '../../../support/readouts.ts';
import { type ExplorerOptions, renderWithExplorer } from '../../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<TradePanel />, options);

/** Its script is a chunk of its own: a busy machine takes its time to load it. */
const PATIENCE = { timeout: 10_000 };

const YEAR = 'To reach it by the year';
const GROWTH = 'At a growth a year, in per cent, of';

async function rendered(address = '') {
  const page = await renderPanel({ address });
  const part = within(await screen.findByRole('region', { name: 'What if' }, PATIENCE));
  const type = async (label: string, words: string) => {
    await page.user.clear(field(part, label));
    await page.user.type(field(part, label), words);
  };
  return { ...page, part, type };
}
type Part = Awaited<ReturnType<typeof rendered>>['part'];
const field = (part: Part, label: string) => part.getByRole('spinbutton', { name: new RegExp(label) });
const slider = (part: Part, label: string) => part.getByRole('slider', { name: `${label} (slider)` });
const answers = (part: Part) => part.getAllByRole('status').map((answer) => answer.textContent);
const search = () => window.location.search;

describe('what a year asks for', () => {
  it.each([
    [
      2026,
      'By 2026: at most 66.7% a year. more than 1.2 billion US dollars × 1.667¹ = more than 2 billion US dollars',
    ],
    [
      2027,
      'By 2027: at most 29.1% a year. more than 1.2 billion US dollars × 1.291² = more than 2 billion US dollars',
    ],
    [
      2028,
      'By 2028: at most 18.6% a year. more than 1.2 billion US dollars × 1.186³ = more than 2 billion US dollars',
    ],
    [
      2029,
      'By 2029: at most 13.7% a year. more than 1.2 billion US dollars × 1.137⁴ = more than 2 billion US dollars',
    ],
    [
      2030,
      'By 2030: at most 10.8% a year. more than 1.2 billion US dollars × 1.108⁵ = more than 2 billion US dollars',
    ],
    [
      2040,
      'By 2040: at most 3.5% a year. more than 1.2 billion US dollars × 1.035¹⁵ = more than 2.01 billion US dollars',
    ],
  ])('%i', async (year, answer) => {
    const { part } = await rendered(`?whatif=year-${year}`);
    expect(answers(part)[0]).toBe(answer);
  });

  it('stands there for four years without a question', async () => {
    const { part } = await rendered();
    expect(
      part
        .getAllByRole('listitem')
        .slice(0, 4)
        .map((item) => item.textContent),
    ).toEqual([
      'By 2027: at most 29.1% a year.',
      'By 2028: at most 18.6% a year.',
      'By 2029: at most 13.7% a year.',
      'By 2030: at most 10.8% a year.',
    ]);
  });

  it('is called arithmetic, with what it starts from', async () => {
    const { part } = await rendered();
    expect(
      part.getByText(
        'Arithmetic, not a forecast: from more than 1.2 billion US dollars in 2025 to 2 billion US dollars, with the same growth every year.',
      ),
    ).toBeInTheDocument();
  });
});

describe('where a growth leads', () => {
  it.each([
    [
      '13.5',
      'Growing 13.5% a year: reached in 2030 at the latest. more than 1.2 billion US dollars × 1.135⁵ = more than 2.26 billion US dollars',
    ],
    [
      '15',
      'Growing 15% a year: reached in 2029 at the latest. more than 1.2 billion US dollars × 1.15⁴ = more than 2.09 billion US dollars',
    ],
    ['0', 'Growing 0% a year: not reached from 1.2 billion US dollars. '],
    ['-5', 'Growing -5% a year: not reached from 1.2 billion US dollars. '],
    ['0.1', 'Growing 0.1% a year: from 1.2 billion US dollars it takes more than a hundred years. '],
  ])('%s %%', async (growth, answer) => {
    const { part } = await rendered(`?whatif=growth-${growth}`);
    expect(answers(part)[1]?.replace('−', '-')).toBe(answer);
  });
});

describe('a question', () => {
  it('by slider and by field is the same one', async () => {
    const { part } = await rendered('?whatif=year-2028');
    expect(slider(part, YEAR)).toHaveValue('2028');
    expect(field(part, YEAR)).toHaveValue('2028');
    fireEvent.change(slider(part, YEAR), { target: { value: '2035' } });
    expect(field(part, YEAR)).toHaveValue('2035');
    expect(answers(part)[0]).toContain('By 2035');
  });

  it('that is slid makes one step of the history, however many values it passes', async () => {
    const { part } = await rendered();
    const steps = window.history.length;
    const control = slider(part, GROWTH);
    fireEvent.pointerDown(control);
    for (const value of ['14', '15', '16.5']) fireEvent.change(control, { target: { value } });
    expect(search()).toBe('');
    await waitFor(() => expect(search()).toBe('?whatif=growth-16.5'));
    fireEvent.change(control, { target: { value: '17' } });
    await waitFor(() => expect(search()).toBe('?whatif=growth-17'));
    expect(window.history.length).toBe(steps + 1);
    fireEvent.pointerDown(control);
    fireEvent.change(control, { target: { value: '18' } });
    await waitFor(() => expect(search()).toBe('?whatif=growth-18'));
    expect(window.history.length).toBe(steps + 2);
    fireEvent.blur(control);
    expect(search()).toBe('?whatif=growth-18');
  });

  it('is undone by "back"', async () => {
    const { user, part, type } = await rendered('?whatif=year-2027');
    await type(YEAR, '2033');
    await user.tab();
    expect(search()).toBe('?whatif=year-2033');
    window.history.back();
    await waitFor(() => expect(field(part, YEAR)).toHaveValue('2027'));
  });

  it('that is typed counts once it is a year that can be asked for; on the way there nothing is wrong', async () => {
    const { part, type } = await rendered();
    await type(YEAR, '203');
    expect(answers(part)[0]).toContain('By 2030');
    expect(field(part, YEAR)).toBeValid();
    await type(YEAR, '2033');
    expect(answers(part)[0]).toContain('By 2033');
  });

  it('keeps the one of the other kind, filters and selection', async () => {
    const { user, part, type } = await rendered('?topic=economy&whatif=year-2028');
    await type(GROWTH, '20');
    await user.tab();
    expect(search()).toBe('?topic=economy&whatif=growth-20');
    expect(field(part, YEAR)).toHaveValue('2028');
  });
});

describe('what cannot be asked for', () => {
  const NO_YEAR = 'Out of range: 2026 to 2040 can be asked for.';

  it('is told in the place of the answer, with what can be; the address takes none of it', async () => {
    const { user, part, type } = await rendered();
    await type(YEAR, '2050');
    expect(answers(part)[0]).toBe(NO_YEAR);
    expect(field(part, YEAR)).toBeInvalid();
    await user.tab();
    expect(field(part, YEAR)).toHaveValue('2050');
    expect(answers(part)[0]).toBe(NO_YEAR);
    expect(search()).toBe('');
  });

  it.each([
    [GROWTH, '100.1', 'Out of range: -10% to 100% can be asked for.'],
    [GROWTH, '-11', 'Out of range: -10% to 100% can be asked for.'],
    [
      GROWTH,
      '2,55',
      'Not a growth: a number from -10% to 100% can be asked for, with one decimal place at most.',
    ],
    [
      GROWTH,
      'much',
      'Not a growth: a number from -10% to 100% can be asked for, with one decimal place at most.',
    ],
    [YEAR, '2030.5', 'Not a year: a whole number from 2026 to 2040 can be asked for.'],
  ])('%s %s: %s', async (label, words, told) => {
    const { part, type } = await rendered();
    await type(label, words);
    expect(answers(part)[label === YEAR ? 0 : 1]).toBe(told);
  });

  it('half a number is among it once the field is left; an emptied field has its number back', async () => {
    const { user, part, type } = await rendered();
    await type(YEAR, '203');
    await user.tab();
    expect(answers(part)[0]).toBe(NO_YEAR);
    await user.clear(field(part, YEAR));
    await user.tab();
    expect(field(part, YEAR)).toHaveValue('2030');
    expect(answers(part)[0]).toContain('By 2030');
  });

  it('goes when the slider, an arrow key or "back" asks for something else', async () => {
    const { user, part, type } = await rendered('?whatif=year-2027');
    await type(YEAR, '2050');
    fireEvent.change(slider(part, YEAR), { target: { value: '2035' } });
    expect(field(part, YEAR)).toHaveValue('2035');
    expect(answers(part)[0]).toContain('By 2035');
    await type(YEAR, '2050');
    await user.keyboard('{ArrowUp}');
    expect(field(part, YEAR)).toHaveValue('2036');
    await user.tab();
    await type(YEAR, '2050');
    expect(answers(part)[0]).toBe(NO_YEAR);
    window.history.back();
    await waitFor(() => expect(answers(part)[0]).toContain('By 2027'));
  });
});

describe('a number', () => {
  it.each(['20,5', '20.5'])('is read with a comma and with a point: %s', async (words) => {
    const { user, part, type } = await rendered();
    await type(GROWTH, words);
    await user.tab();
    expect(search()).toBe('?whatif=growth-20.5');
    expect(field(part, GROWTH)).toHaveValue('20.5');
  });

  it('is written as the language writes it, and read so too', async () => {
    const readout = realReadout('kk');
    const { user } = await renderPanel({ readout, address: '?whatif=growth-66.7' });
    const growth = await screen.findByRole('spinbutton', { name: /Жылдық өсім/ }, PATIENCE);
    expect(growth).toHaveValue('66,7');
    await user.clear(growth);
    await user.type(growth, '20,5');
    expect(screen.getByText(/Жылдық өсім 20,5% болса/)).toBeInTheDocument();
    await user.clear(growth);
    await user.type(growth, '101');
    expect(
      screen.getByText('Бұл сан ауқымнан тыс: -10% және 100% аралығындағы санды енгізуге болады.'),
    ).toBeInTheDocument();
  });

  it('goes a step up or down by the arrow keys, and no further than its ends', async () => {
    const { user, part } = await rendered('?whatif=year-2039');
    await user.click(field(part, YEAR));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field(part, YEAR)).toHaveValue('2040');
    await user.click(field(part, GROWTH));
    await user.keyboard('{ArrowDown}');
    expect(field(part, GROWTH)).toHaveValue('13.4');
  });
});

it('the growth that is needed in all can be asked for', async () => {
  const { part, type } = await rendered();
  await type(GROWTH, '66.7');
  expect(answers(part)[1]).toContain('Growing 66.7% a year: reached in 2026 at the latest.');
});

it('the question is cleared by a button: address and fields are as at first, and "back" brings it back', async () => {
  const { user, part, type } = await rendered('?topic=economy&whatif=growth-over-15');
  await type(YEAR, '2050');
  await user.click(part.getByRole('button', { name: 'Clear the question' }));
  expect(search()).toBe('?topic=economy');
  expect(field(part, YEAR)).toHaveValue('2030');
  expect(field(part, GROWTH)).toHaveValue('13.5');
  expect(answers(part)[0]).toContain('By 2030');
  window.history.back();
  await waitFor(() => expect(field(part, GROWTH)).toHaveValue('15'));
  expect(answers(part)[1]).toContain('Growing more than 15% a year');
});

describe('growths of sources', () => {
  it('say what they measure and whose they are, with a link, and can be tried', async () => {
    const { user, part } = await rendered();
    const [first, second] = part.getAllByRole('listitem').filter((item) => item.querySelector('button'));
    expect(first).toHaveTextContent(
      '13.5%: January 2026 (Tajikistan, Statistics Agency) a part of the year only',
    );
    expect(second).toHaveTextContent("more than 15%: January – October 2024 (Kazakhstan's ambassador)");
    const link = within(second as HTMLElement).getByRole('link', { name: 'Trend' });
    expect(link).toHaveAttribute('href', 'https://en.trend.az/casia/tajikistan/3981294.html');
    await user.click(within(second as HTMLElement).getByRole('button', { name: /^Try it: more than 15%/ }));
    expect(search()).toBe('?whatif=growth-over-15');
  });

  it('that are bounds stay bounds in the answer and in its computation, until the reader gives a number', async () => {
    const { part } = await rendered('?whatif=growth-over-15');
    expect(answers(part)[1]).toBe(
      'Growing more than 15% a year: reached in 2029 at the latest. more than 1.2 billion US dollars × (> 1.15)⁴ = more than 2.09 billion US dollars',
    );
    fireEvent.change(slider(part, GROWTH), { target: { value: '16' } });
    expect(answers(part)[1]).toContain('Growing 16% a year');
  });

  it('that are bounds on the other side allow no answer, and that is said', async () => {
    const { part } = await rendered('?whatif=growth-under-15');
    expect(answers(part)[1]).toBe('Growing at most 15% a year: what is known allows no year to be named. ');
  });
});
