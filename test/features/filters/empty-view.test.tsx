import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sheetChunk } from '../../../src/app/late-chunks.ts';
import { ArticlePanel } from '../../../src/features/article/article-panel.tsx';
import { EmptyView } from '../../../src/features/filters/empty-view.tsx';
import { FilterBar } from '../../../src/features/filters/filter-bar.tsx';
import { realReadout } from '../../support/readouts.ts';
import { type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <FilterBar sheet={sheetChunk} />
      <EmptyView />
      <ArticlePanel />
    </>,
    options,
  );

const empty = () => within(screen.getByRole('region', { name: 'No statement fits all filters' }));

describe('a view without a statement: Dushanbe and the economy', () => {
  const address = '?topic=economy&place=dushanbe';

  it('says so, and why', async () => {
    await renderPanel({ address });
    expect(screen.getByText('0 of 27 statements shown')).toBeInTheDocument();
    expect(
      empty().getByText('The article has no statement with “Economy” and “Dushanbe” at once.'),
    ).toBeInTheDocument();
  });

  it('says "or" within a facet and "and" between facets', async () => {
    await renderPanel({ address: '?topic=economy,security&place=dushanbe' });
    expect(
      empty().getByText('The article has no statement with “Economy” or “Security” and “Dushanbe” at once.'),
    ).toBeInTheDocument();
  });

  it('offers the nearest ways back, the one that shows most first', async () => {
    await renderPanel({ address });
    const ways = empty().getAllByRole('button');
    expect(ways.map((button) => button.textContent)).toEqual([
      'Without the place filter: 7 statements',
      'Without the topic filter: 2 statements',
      'Clear all',
    ]);
  });

  it('is left by any of them', async () => {
    const { user } = await renderPanel({ address });
    await user.click(screen.getByRole('button', { name: 'Without the place filter: 7 statements' }));
    expect(window.location.search).toBe('?topic=economy');
    expect(screen.getByText('7 of 27 statements shown')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'No statement fits all filters' })).not.toBeInTheDocument();
  });

  it('can be cleared as a whole, also where no single step helps', async () => {
    const { user } = await renderPanel({ address: '?place=europe&topic=security&strength=signed' });
    await user.click(empty().getByRole('button', { name: 'Clear all' }));
    expect(screen.getByText('27 of 27 statements shown')).toBeInTheDocument();
  });

  it('leaves the text of the article as it is', async () => {
    await renderPanel({ address });
    const article = screen.getByRole('region', { name: 'The article' });
    expect(article).toHaveTextContent('Өткен жылы өзара сауда көлемі 1,2 млрд АҚШ долларынан асты.');
  });

  it('says the same in Kazakh', async () => {
    await renderPanel({ address, readout: realReadout('kk') });
    const region = screen.getByRole('region', { name: 'Барлық сүзгіге сәйкес тұжырым жоқ' });
    expect(region).toHaveTextContent('«Экономика» және «Душанбе»');
    expect(within(region).getByRole('button', { name: '«орын» сүзгісінсіз: 7 тұжырым' })).toBeEnabled();
  });
});

it('is not there as long as one statement is shown', async () => {
  await renderPanel({ address: '?place=somoni-monument' });
  expect(screen.getByText('1 of 27 statements shown')).toBeInTheDocument();
  expect(screen.queryByText('No statement fits all filters')).not.toBeInTheDocument();
});
