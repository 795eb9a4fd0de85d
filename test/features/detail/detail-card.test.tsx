import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlacesPanel } from '../../../src/features/map/places-panel.tsx';
import { TimelinePanel } from '../../../src/features/timeline/timeline-panel.tsx';
import { Card, type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <PlacesPanel />
      <TimelinePanel />
      <Card />
    </>,
    options,
  );

const card = () => screen.getByRole('dialog');
const row = (title: RegExp) =>
  within(screen.getByRole('region', { name: 'What was agreed, and what was raised' })).getByRole('link', {
    name: title,
  });
const placeLink = (name: string) =>
  within(screen.getByRole('region', { name: 'Places' })).getByRole('link', { name });

describe('the card of what is chosen', () => {
  it('is not there while nothing is chosen', async () => {
    await renderPanel();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens with the focus on it, so that it is read from its beginning', async () => {
    const { user } = await renderPanel();
    await user.click(row(/^Cooperation programme/));
    expect(card()).toHaveFocus();
  });

  it('does not take the focus of a reader who arrives by a link to it', async () => {
    await renderPanel({ address: '?sel=place:dushanbe' });
    expect(card()).toHaveAccessibleName('Dushanbe');
    expect(document.body).toHaveFocus();
  });

  it.each(['{Escape}', 'Close'])('closes with %s and gives the focus back', async (way) => {
    const { user } = await renderPanel();
    await user.click(placeLink('Dushanbe'));
    if (way === 'Close') await user.click(within(card()).getByRole('button', { name: 'Close' }));
    else await user.keyboard(way);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(placeLink('Dushanbe')).toHaveFocus();
    expect(window.location.search).toBe('');
  });

  it('gives the focus back to the first choice, also after steps inside it', async () => {
    const { user } = await renderPanel();
    await user.click(placeLink('Tajikistan'));
    await user.click(within(card()).getByRole('link', { name: /^Kosherbayev took part/ }));
    expect(card()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(placeLink('Tajikistan')).toHaveFocus();
  });

  it('keeps the filters when it closes', async () => {
    const { user } = await renderPanel({ address: '?topic=economy&sel=place:kazakhstan' });
    await user.keyboard('{Escape}');
    expect(window.location.search).toBe('?topic=economy');
  });

  it('lets Escape alone while nothing is chosen', async () => {
    const { user } = await renderPanel({ address: '?topic=economy' });
    const steps = window.history.length;
    await user.keyboard('{Escape}');
    expect(window.history.length).toBe(steps);
  });

  it('is one: what is chosen next takes its place', async () => {
    const { user } = await renderPanel();
    await user.click(placeLink('Dushanbe'));
    await user.click(row(/^Cooperation programme/));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(card()).toHaveAccessibleName(/^Cooperation programme/);
  });
});
