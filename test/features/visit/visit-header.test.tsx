import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VisitHeader } from '../../../src/features/visit/visit-header.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <header>
        <VisitHeader />
      </header>
      <Card />
    </>,
    options,
  );

const header = () => within(screen.getByRole('banner'));
const under = (term: string) => header().getByText(term, { selector: 'dt' }).nextElementSibling;

describe('the header says', () => {
  it('what the readout is about', async () => {
    await renderPanel();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      "Kazakhstan's foreign minister in Dushanbe",
    );
  });

  it('when, and that the day is from beyond the article, with its sources', async () => {
    await renderPanel();
    expect(under('When')).toHaveTextContent(/^16 February 2026/);
    expect(header().getByText('date', { selector: 'summary' }).nextElementSibling).toHaveTextContent(
      'date from beyond the article: The Astana Times, Trend',
    );
    expect(header().getByRole('link', { name: 'Trend' })).toHaveAttribute(
      'href',
      'https://www.trend.az/casia/tajikistan/4154060.html',
    );
  });

  it('who, where and who says so', async () => {
    await renderPanel();
    expect(under('Who')).toHaveTextContent('Yermek Kosherbayev and Sirojiddin Muhriddin');
    expect(under('Where')).toHaveTextContent('Dushanbe');
    expect(under('Source')).toHaveTextContent(
      "Kazakhstan Today (kt.kz). The only source of the whole article is Kazakhstan's foreign ministry.",
    );
  });

  it('where, as a link that chooses the place', async () => {
    const { user } = await renderPanel();
    await user.click(header().getByRole('link', { name: 'Dushanbe' }));
    expect(screen.getByRole('dialog', { name: 'Dushanbe' })).toBeInTheDocument();
  });

  it('the same in Kazakh', async () => {
    await renderPanel({ readout: realReadout('kk') });
    expect(under('Қашан')).toHaveTextContent(/^2026 ж. 16 ақпан .*күні мақаладан тыс алынған/);
    expect(under('Кім')).toHaveTextContent('Ермек Көшербаев және Сироджиддин Мухриддин');
    expect(under('Қайда')).toHaveTextContent('Душанбе');
  });
});

describe('another readout', () => {
  it('states its day itself, and names no place and no address of its source', async () => {
    await renderPanel({ readout: harbourReadout('en') });
    expect(under('When')).toHaveTextContent(/^3 March 2031 date.*stated in the article$/);
    expect(header().queryByText('Where', { selector: 'dt' })).not.toBeInTheDocument();
    expect(under('Source')).toHaveTextContent('The Invented Gazette');
    expect(header().queryByRole('link', { name: 'The Invented Gazette' })).not.toBeInTheDocument();
  });

  it('without participants does not ask who', async () => {
    await renderPanel({ readout: { ...harbourReadout('en'), participants: [] } });
    expect(header().queryByText('Who', { selector: 'dt' })).not.toBeInTheDocument();
  });
});

describe('what the text comes to', () => {
  const findings = [
    { id: 'own', text: 'One programme signed.', statements: ['cooperation-programme'] },
    { id: 'beyond', text: 'The goal was stated six times before.', restatements: ['target-2018-03'] },
  ];
  const withFindings = (options?: ExplorerOptions) =>
    renderPanel({ readout: { ...realReadout('en'), findings }, ...options });
  const beyond = () => header().getByText('The goal was stated six times before.');

  it('stands under the title, each sentence a link to what it rests on', async () => {
    const { user } = await withFindings();
    expect(beyond()).toHaveAttribute('href', '#target');
    await user.click(header().getByRole('link', { name: 'One programme signed.' }));
    expect(window.location.search).toBe('?sel=statement:cooperation-programme');
  });

  it('reads whole without what comes from beyond the article, and nothing moves', async () => {
    await withFindings({ address: '?context=off' });
    expect(header().getByRole('link', { name: 'One programme signed.' })).toBeInTheDocument();
    // Hidden by its style, in its place.
    expect(beyond()).toHaveClass('is-off');
  });

  it('is counted where no editor has said it', async () => {
    await renderPanel();
    expect(header().getByText('27 statements · 5 commitments · 13 matters raised')).toBeInTheDocument();
  });
});
