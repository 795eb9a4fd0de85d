import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AxisLines, Strip } from '../../../src/features/timeline/strip.tsx';
import { timeScale } from '../../../src/features/timeline/time-scale.ts';
import { timelineDates } from '../../../src/features/timeline/timeline-dates.ts';
import { realReadout } from '../../support/readouts.ts';

const readout = realReadout('en');
const { extents } = timelineDates(readout, true);
const scale = timeScale(extents);

/** The picture of a statement's date: what is drawn beside the lines of the years and of the talks. */
function drawn(id: string) {
  const date = readout.statements.find((statement) => statement.id === id)?.date;
  if (date === undefined) throw new Error(`no statement ${id}`);
  const { container } = render(<Strip scale={scale} date={date} />);
  return {
    points: container.querySelectorAll('.mark-shape'),
    bars: container.querySelectorAll('.bar'),
    stops: container.querySelectorAll('.bar-end'),
    whole: container,
  };
}

describe('the picture of a date', () => {
  it('has nothing where there is no date: no day is invented', () => {
    const { points, bars, stops } = drawn('wreath');
    expect([points.length, bars.length, stops.length]).toEqual([0, 0, 0]);
  });

  it('has the lines of the years and of the talks in every row', () => {
    const used = drawn('wreath').whole.querySelector('use')?.getAttribute('href');
    const { container } = render(
      <svg aria-hidden="true">
        <AxisLines scale={scale} labels={20} axis="all" />
      </svg>,
    );
    const [lines] = container.querySelectorAll(`${used}`);
    expect(lines?.querySelectorAll('.year-line')).toHaveLength(scale.ticks.length);
    expect(lines?.querySelectorAll('.talks-line')).toHaveLength(1);
  });

  it('has on the axis the lines of the years beside their labels, and that of the talks below them', () => {
    const { container } = render(
      <svg aria-hidden="true">
        <AxisLines scale={scale} labels={20} axis="all" />
      </svg>,
    );
    const [above, below] = container.querySelectorAll('svg svg');
    const drawnIn = (part: Element | undefined) =>
      [...container.querySelectorAll(`${part?.querySelector('use')?.getAttribute('href')} line`)].length;
    expect(above).toHaveAttribute('height', '20');
    expect(drawnIn(above)).toBe(scale.ticks.length);
    expect(below).toHaveAttribute('y', '20');
    expect(container.querySelector(`${below?.querySelector('use')?.getAttribute('href')}`)).toHaveClass(
      'talks-line',
    );
  });

  it('has a bar with a stop at both ends where both are known', () => {
    const { bars, stops } = drawn('cooperation-programme');
    expect(bars).toHaveLength(1);
    expect(bars[0]).toHaveClass('start-known', 'end-known');
    expect(stops).toHaveLength(2);
  });

  it('has no stop at an open end', () => {
    const { bars, stops } = drawn('trade-target');
    expect(bars[0]).toHaveClass('start-known', 'end-open');
    expect(stops).toHaveLength(1);
  });

  it('has no stop at an unknown start, which is not an open one', () => {
    const { bars, stops } = drawn('top-three-partner');
    expect(bars[0]).toHaveClass('start-unknown', 'end-known');
    expect(stops).toHaveLength(1);
  });

  it('has a point for a day; one from beyond the article is of another manner', () => {
    expect(drawn('treaty-allied-relations').points[0]).toHaveClass('from-elsewhere');
    expect(drawn('agriculture').points[0]).not.toHaveClass('from-elsewhere');
  });

  it('is not read out: the row says the same in words', () => {
    expect(drawn('agriculture').whole.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });

  it('has no style attribute, which a strict policy would refuse', () => {
    expect(drawn('trade-target').whole.querySelectorAll('[style]')).toHaveLength(0);
  });
});
