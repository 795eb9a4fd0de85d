import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimelinePanel } from '../../../src/features/timeline/timeline-panel.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { renderPage } from '../../support/render-page.tsx';
import { Card, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const OFF = '?context=off';
const toggle = () => screen.getByRole('checkbox', { name: 'beyond the article' });
const timeline = () => screen.getByRole('region', { name: 'What was agreed, and what was raised' });
const row = (title: string) => within(timeline()).getByRole('link', { name: new RegExp(`^\\W*${title}`) });
const card = () => screen.getByRole('dialog');

describe('the switch for what comes from beyond the article', () => {
  it('is on at first; switched off, the address says so, and "back" undoes it', async () => {
    const { user } = await renderPage();
    const { href } = window.location;
    expect(toggle()).toBeChecked();
    await user.click(toggle());
    expect(toggle()).not.toBeChecked();
    expect(window.location.search).toBe(OFF);
    window.history.back();
    await waitFor(() => expect(toggle()).toBeChecked());
    expect(window.location.href).toBe(href);
  });

  it('switched on again is gone from the address', async () => {
    const { user } = await renderPage({ address: OFF });
    await user.click(toggle());
    expect(toggle()).toBeChecked();
    expect(window.location.search).toBe('');
  });

  it.each([
    ['en', 'beyond the article', 'Show what comes from beyond the article'],
    ['kk', 'мақаладан тыс', 'Мақаладан тыс деректерді көрсету'],
    ['ru', 'вне статьи', 'Показывать сведения не из статьи'],
    ['tg', 'берун аз мақола', 'Маълумоти берун аз мақоларо нишон додан'],
  ] as const)(
    'is named by the words that are seen, and described by what it does: %s',
    async (lang, name, what) => {
      await renderPage({ readout: realReadout(lang) });
      expect(screen.getByRole('checkbox', { name })).toHaveAccessibleDescription(what);
      expect(screen.getByText(name, { selector: 'label span' })).toBeVisible();
    },
  );

  it('changes no number of statements', async () => {
    const { user, container } = await renderPage({ address: '?topic=politics' });
    const numbers = () => [
      container.querySelector('.status-text')?.textContent,
      ...[...container.querySelectorAll('.filter-chip, .timeline .lead, .timeline .count')].map(
        (element) => element.textContent,
      ),
      container.querySelectorAll('.timeline a.row').length,
    ];
    const before = numbers();
    await user.click(toggle());
    expect(numbers()).toEqual(before);
  });
});

describe('switched off', () => {
  it('the header says that the article has no date, and names no publisher for it', async () => {
    await renderPage({ address: OFF });
    const facts = within(screen.getByRole('banner')).getByText('When').parentElement;
    expect(facts).toHaveTextContent(/^Whendate not in the article$/);
  });

  it('rows say what the article says: "at the talks", "last year", "for many years"', async () => {
    await renderWithExplorer(<TimelinePanel />, { address: OFF });
    expect(row('Prospects of cooperation in agriculture')).toHaveTextContent(/at the talks$/);
    expect(row('Agreed to take')).toHaveTextContent(/from the talks on, no end given/);
    expect(row("Last year's mutual trade")).toHaveTextContent(/Fact · last year$/);
    expect(row('Kazakhstan steadily')).toHaveTextContent(/Fact · for many years$/);
    expect(row('Signing of the treaty')).toHaveTextContent(
      /Quotation · no date, only that the treaty was signed$/,
    );
    expect(row('Cooperation programme')).toHaveTextContent(/2026–2028 · stated in the article/);
  });

  it('the timeline has no event, no zoom, and a line of the talks without a day', async () => {
    await renderWithExplorer(<TimelinePanel />, { address: OFF });
    expect(within(timeline()).queryByText(/Diplomatic relations/)).not.toBeInTheDocument();
    expect(within(timeline()).queryByRole('button', { name: 'Zoom in' })).not.toBeInTheDocument();
    expect(timeline()).toHaveTextContent(/The article does not give the date of the talks/);
    expect(within(timeline()).getByText('the talks')).toBeInTheDocument();
    expect(timeline().textContent).not.toMatch(/16 February|2024|2025/);
  });

  it('a card has the words of the article for a date, and no fact from elsewhere', async () => {
    await renderWithExplorer(<Card />, { address: `${OFF}&sel=statement:trade-last-year` });
    expect(within(card()).getByText('Date').parentElement).toHaveTextContent(/^Datelast year «Өткен жылы»$/);
    expect(within(card()).queryByText('Beyond the article')).not.toBeInTheDocument();
    expect(card().textContent).not.toContain('2025');
  });

  it('the credits say nothing of facts from elsewhere', async () => {
    await renderPage({ address: OFF });
    expect(screen.queryByText(/^Facts from beyond the article/)).not.toBeInTheDocument();
  });

  it('a day that the article itself gives stays', async () => {
    await renderPage({ readout: harbourReadout('en'), address: OFF });
    expect(screen.getByText('When').parentElement).toHaveTextContent(/3 March 2031 .*stated in the article/);
    expect(row('Decision to dredge')).toHaveTextContent('from 3 March 2031, no end given');
    expect(within(timeline()).getByRole('button', { name: 'Zoom in' })).toBeInTheDocument();
  });
});
