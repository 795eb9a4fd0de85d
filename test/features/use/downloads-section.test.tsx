/** Files to take along, as the page offers them; that they come, and are whole, is tested in a real browser. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EditionContext } from '../../../src/data/edition.ts';
import { type FileSizes, FileSizesContext } from '../../../src/data/file-sizes.ts';
import { DownloadsSection } from '../../../src/features/use/downloads-section.tsx';
import { USE } from '../../../src/model/site-paths.ts';
import type { Lang } from '../../../src/model/vocabulary.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

const SIZES: FileSizes = {
  'data/dushanbe-2026/dushanbe-2026-statements.csv': 50_026,
  'data/dushanbe-2026/trade.csv': 900,
  'data/dushanbe-2026/dushanbe-2026-timeline.en.json': 19_713,
  'data/dushanbe-2026/dushanbe-2026-article.txt': 10_475,
};

const PLACES: FileSizes = { ...SIZES, 'data/dushanbe-2026/dushanbe-2026-places.geojson': 18_000 };

/** What was handed to the browser to keep. */
let saved: Blob[] = [];

beforeEach(() => {
  saved = [];
  // jsdom makes none, and does not follow links.
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** @param reading - its name, as the build gives it */
const show = (address = '', sizes: FileSizes | null = SIZES, lang: Lang = 'en', reading?: string) =>
  renderWithExplorer(
    <EditionContext value={reading === undefined ? null : { version: reading }}>
      <FileSizesContext value={sizes}>
        <DownloadsSection />
      </FileSizesContext>
    </EditionContext>,
    { address, under: USE, readout: realReadout(lang) },
  );
const entry = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent.startsWith(name));
  if (found === undefined) throw new Error(`no file "${name}"`);
  return within(found);
};

describe('files that lie beside the page', () => {
  it('are links with a name to keep them by, their form and their size', async () => {
    await show();
    const link = entry('Statements as a table').getByRole('link');
    expect(link).toHaveAttribute('href', '../../../data/dushanbe-2026/dushanbe-2026-statements.csv');
    expect(link).toHaveAttribute('download', 'dushanbe-2026-statements.csv');
    expect(entry('Statements as a table').getByText('CSV, 50 kB')).toBeInTheDocument();
    expect(entry('Trade and the target').getByRole('link')).toHaveAttribute(
      'download',
      'dushanbe-2026-trade.csv',
    );
  });

  it('are those alone that the build made, a timeline in the language of the page', async () => {
    await show();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('download'))).toEqual([
      'dushanbe-2026-statements.csv',
      'dushanbe-2026-trade.csv',
      'dushanbe-2026-timeline.en.json',
      'dushanbe-2026-article.txt',
    ]);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('are said to be out of reach while there is no network', async () => {
    await show();
    expect(screen.queryByText(/^There is no network/)).not.toBeInTheDocument();
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(screen.getByText(/^There is no network/)).toBeInTheDocument();
    onLine.mockRestore();
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText(/^There is no network/)).not.toBeInTheDocument();
  });
});

describe('a file of what the filters show', () => {
  const FILTERED = /^As filtered: 7 of 27/;

  it('can be made of each file but the article, which filters leave whole', async () => {
    await show('?topic=economy');
    expect(screen.getAllByRole('button', { name: FILTERED })).toHaveLength(1);
    expect(entry('The article as text').queryByRole('button')).not.toBeInTheDocument();
  });

  it('is announced by what it holds: statements, dated ones, figures, places', async () => {
    await show('?topic=economy', PLACES);
    const offered = (name: string) => entry(name).getByRole('button').textContent;
    expect(offered('Statements as a table')).toBe('As filtered: 7 of 27');
    expect(offered('Dated statements')).toBe('As filtered, with a date: 7 of 26');
    expect(offered('Trade and the target')).toMatch(/^As filtered, figures and targets: (\d+) of \1$/);
    expect(offered('Places for a map')).toBe('As filtered, places: 3 of 9');
  });

  it('of statements without a date is no timeline', async () => {
    await show('?strength=event&topic=culture');
    expect(entry('Dated statements').queryByRole('button')).not.toBeInTheDocument();
    expect(
      entry('Dated statements').getByText('With these filters the file would be empty.'),
    ).toBeInTheDocument();
    expect(entry('Statements as a table').getByRole('button')).toHaveTextContent('As filtered: 1 of 27');
  });

  it('has these statements alone, says so in its name, and is there to be saved once more', async () => {
    const { user } = await show('?topic=economy');
    await user.click(
      entry('Dated statements').getByRole('button', { name: /^As filtered, with a date: 7 of 26/ }),
    );
    const link = await entry('Dated statements').findByRole('link', {
      name: 'dushanbe-2026-timeline-7-of-26.en.json',
    });
    const at = Number(link.getAttribute('href')?.replace('blob:', ''));
    const file = JSON.parse((await saved[at - 1]?.text()) ?? '');
    expect(file.about.kept).toEqual({ filter: 'topic=economy', statements: 7, of: 27 });
    expect(file.events).toHaveLength(7);
  });

  it('is spoken of where it was asked for last, whichever comes last; each is saved', async () => {
    const answers: ((response: Response) => void)[] = [];
    vi.stubGlobal('fetch', () => new Promise<Response>((answer) => answers.push(answer)));
    const { user } = await show('?topic=economy');
    await user.click(entry('Statements as a table').getByRole('button', { name: FILTERED }));
    await user.click(entry('Dated statements').getByRole('button', { name: /^As filtered/ }));
    const link = () => entry('Dated statements').queryByRole('link', { name: /timeline-7-of-26/ });
    await vi.waitFor(() => expect(link()).toBeInTheDocument());
    const before = saved.length;
    for (const answer of answers) answer(new Response('{}', { status: 404 }));
    await vi.waitFor(() => expect(saved.length).toBeGreaterThan(before));
    expect(link()).toBeInTheDocument();
  });

  it('lacks the languages that cannot be loaded, and says which', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
    const { user } = await show('?topic=economy');
    await user.click(entry('Statements as a table').getByRole('button', { name: FILTERED }));
    expect(await screen.findByText('In it: English')).toBeInTheDocument();
    expect(screen.getByText(/^Not in it.*: Қазақша, Русский and Тоҷикӣ$/)).toBeInTheDocument();
  });

  it('lacks the languages that are of another reading by now: the site was built anew since the page came', async () => {
    vi.stubGlobal('fetch', async (url: string) =>
      Response.json({ ...realReadout('kk'), reading: url.includes('.ru.') ? 'later' : 'present' }),
    );
    const { user } = await show('?topic=economy', SIZES, 'en', 'present');
    await user.click(entry('Statements as a table').getByRole('button', { name: FILTERED }));
    expect(await screen.findByText('In it: English, Қазақша and Тоҷикӣ')).toBeInTheDocument();
    expect(screen.getByText(/^Not in it.*: Русский$/)).toBeInTheDocument();
  });

  it('that has nothing in it after all is told, and none is saved: the site may have another reading by now', async () => {
    // What a file has is counted in its first language, which is not that of this page.
    const later = { ...realReadout('en'), statements: [], places: [] };
    vi.stubGlobal('fetch', async () => Response.json(later));
    const { user } = await show('?topic=economy', PLACES, 'kk');
    const places = entry('Орындар – карта үшін');
    await user.click(places.getByRole('button'));
    await waitFor(() =>
      expect(places.getByRole('status')).toHaveTextContent('Бұл сүзгілермен файл бос болар еді.'),
    );
    expect(saved).toEqual([]);
  });

  it('that cannot be made is told, and is made when it is asked for again', async () => {
    const { user } = await show('?topic=economy');
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const ask = () => user.click(entry('Statements as a table').getByRole('button', { name: FILTERED }));
    await ask();
    const failed = await entry('Statements as a table').findByText(/^The file could not be made\./);
    expect(failed.parentElement).toHaveRole('status');
    expect(screen.queryByText('The file is being made.')).not.toBeInTheDocument();
    URL.createObjectURL = createObjectURL;
    await ask();
    expect(
      await screen.findByRole('link', { name: 'dushanbe-2026-statements-7-of-27.csv' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^The file could not be made\./)).not.toBeInTheDocument();
  });

  it('is not offered where nothing would be in it, which is said instead', async () => {
    await show('?topic=culture');
    const trade = entry('Trade and the target');
    expect(trade.queryByRole('button')).not.toBeInTheDocument();
    expect(trade.getByText('With these filters the file would be empty.')).toBeInTheDocument();
    expect(
      entry('Statements as a table').getByRole('button', { name: /^As filtered: 2 of 27/ }),
    ).toBeInTheDocument();
  });
});

it('where no file lies beside the page, none is offered that would be empty, and none for a server', async () => {
  await renderWithExplorer(<DownloadsSection />, { readout: harbourReadout('en'), under: USE });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Statements as a table',
    'Statements with all that belongs to them',
    'Dated statements for a timeline',
    'Statements as annotations',
    'The article as text',
  ]);
});

it('where no file lies beside the page, each is made in it, in its language', async () => {
  vi.stubEnv('MODE', 'single-file');
  const { user } = await show('', null);
  await user.click(screen.getByRole('button', { name: 'Statements as a table' }));
  expect(await screen.findByRole('link', { name: 'dushanbe-2026-statements.csv' })).toBeInTheDocument();
  expect(screen.getByText('In it: English')).toBeInTheDocument();
  expect(await saved[0]?.text()).toContain('title_en,date');
});
