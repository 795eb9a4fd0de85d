/** Previous and next: from one statement of a group to another, without leaving the card. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indexReadout } from '../../../src/explorer/readout-index.ts';
import { stepsAround } from '../../../src/features/detail/statement-steps.ts';
import { realReadout } from '../../support/readouts.ts';
import { Card, goTo, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const index = indexReadout(realReadout('en'));
const { statements } = index.readout;
const statementOf = (id: string) => {
  const found = statements.find((statement) => statement.id === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
};

describe('the neighbours of a statement', () => {
  const around = (id: string, visible = statements) => stepsAround(index, visible, statementOf(id));

  it('are those of its group, the strongest first, as the overview and the timeline list them', () => {
    expect(around('trade-target')).toMatchObject({
      group: 'commitments',
      position: 2,
      count: 5,
      previous: { id: 'cooperation-programme' },
      next: { id: 'political-dialogue' },
    });
    expect(around('agriculture')).toMatchObject({ group: 'raised', count: 13 });
    expect(around('wreath')).toMatchObject({ group: 'others', count: 9 });
  });

  it('are none before the first and after the last', () => {
    expect(around('cooperation-programme')?.previous).toBeUndefined();
    expect(around('continue-work')?.next).toBeUndefined();
  });

  it('are among the statements shown alone', () => {
    const visible = ['political-dialogue', 'agriculture', 'cooperation-programme'].map(statementOf);
    expect(around('cooperation-programme', visible)).toMatchObject({
      position: 1,
      count: 2,
      next: { id: 'political-dialogue' },
    });
  });

  it('are not asked for where it is the one of its group, or is not shown itself', () => {
    const visible = ['political-dialogue', 'agriculture'].map(statementOf);
    expect(around('agriculture', visible)).toBeUndefined();
    expect(around('trade-target', visible)).toBeUndefined();
  });
});

describe('in the card', () => {
  const card = () => screen.getByRole('dialog');
  const steps = () => within(card()).getByRole('navigation', { name: '5 commitments' });
  const button = (name: string) => within(card()).getByRole('button', { name });
  const open = (statement: string) =>
    renderWithExplorer(<Card />, { address: `?sel=statement:${statement}` });

  it('"next" chooses the one after, says where one is, and keeps the focus', async () => {
    const { user } = await open('trade-target');
    expect(steps()).toHaveTextContent('2 of 5');
    await user.click(button('Next statement'));
    expect(window.location.search).toBe('?sel=statement:political-dialogue');
    expect(card()).toHaveAccessibleName(statementOf('political-dialogue').title);
    expect(steps()).toHaveTextContent('3 of 5');
    expect(button('Next statement')).toHaveFocus();
  });

  it('"previous" leads back', async () => {
    const { user } = await open('trade-target');
    await user.click(button('Previous statement'));
    expect(window.location.search).toBe('?sel=statement:cooperation-programme');
    expect(button('Previous statement')).toHaveFocus();
  });

  it('what a step leads to is said, and nothing where the card opens, which takes the focus', async () => {
    const { user, container } = await open('trade-target');
    const said = () => container.querySelector('.card-steps [aria-live=polite]');
    expect(said()).toBeEmptyDOMElement();
    await user.click(button('Next statement'));
    expect(said()).toHaveTextContent(`3 of 5. ${statementOf('political-dialogue').title}`);
    goTo('?sel=statement:trade-target');
    expect(said()).toBeEmptyDOMElement();
  });

  it('a button at the end of the way does nothing, says so, and keeps the focus', async () => {
    const { user } = await open('coordinate-efforts');
    await user.click(button('Next statement'));
    expect(button('Next statement')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Next statement'));
    expect(window.location.search).toBe('?sel=statement:continue-work');
    expect(button('Next statement')).toHaveFocus();
  });

  it('a place has no such way', async () => {
    await renderWithExplorer(<Card />, { address: '?sel=place:dushanbe' });
    expect(within(card()).queryByRole('navigation')).not.toBeInTheDocument();
  });
});
