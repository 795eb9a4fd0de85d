import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_NAMES } from '../../src/model/languages.generated.ts';
import type { Readout } from '../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';
import { renderPage } from '../support/render-page.tsx';

const headings = () =>
  screen.getAllByRole('heading').map((heading) => ({
    level: Number(heading.tagName.slice(1)),
    text: heading.textContent?.trim() ?? '',
  }));

/** Everything that a reader of the page can meet: its text, and the names and titles of what is on it. */
/** @param lang - what is marked as being in another language is left out */
function everyText(container: Element, lang: string): string[] {
  const texts: string[] = [];
  const isOther = (element: Element | null) =>
    (element?.closest('[lang]')?.getAttribute('lang') ?? lang) !== lang;
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isOther(node.parentElement)) texts.push(node.textContent ?? '');
  }
  for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
    for (const element of container.querySelectorAll(`[${name}]`))
      texts.push(element.getAttribute(name) ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Addresses that between them open every part of the page. */
const EVERYWHERE = [
  '',
  '?sel=place:dushanbe',
  '?sel=place:kazakhstan&topic=culture',
  '?sel=figure:trade-2025',
  '?sel=statement:treaty-allied-relations&topic=economy',
  '?topic=economy&place=dushanbe',
  '?topic=nothing-such',
];

describe.each([
  ['the published readout in English', realReadout('en')],
  ['the published readout in Kazakh', realReadout('kk')],
  ['the invented one in English', harbourReadout('en')],
  ['the invented one in Kazakh', harbourReadout('kk')],
])('the page of %s', (_, readout) => {
  it('has one main heading, no empty one, and leaves out no level', async () => {
    await renderPage({ readout, address: '?sel=statement:talks' });
    const found = headings();
    expect(found.filter(({ level }) => level === 1)).toEqual([{ level: 1, text: readout.title }]);
    for (const { text } of found) expect(text).not.toBe('');
    found.reduce((previous, { level, text }) => {
      expect(level, text).toBeLessThanOrEqual(previous + 1);
      return level;
    }, 0);
  });

  it('has every id once, and every name that one element takes from another', async () => {
    const { container } = await renderPage({ readout, address: '?sel=statement:talks' });
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const element of container.querySelectorAll('[aria-labelledby], [aria-controls]')) {
      for (const name of ['aria-labelledby', 'aria-controls']) {
        const asked = element.getAttribute(name);
        if (asked !== null) expect(ids).toContain(asked);
      }
    }
  });

  it('leads with every link inside it to something that is there', async () => {
    const { container } = await renderPage({ readout });
    const targets = [...container.querySelectorAll('a[href*="#"]')].map((link) =>
      link.getAttribute('href')?.replace(/^.*#/, ''),
    );
    expect(targets.length).toBeGreaterThan(20);
    for (const target of new Set(targets))
      expect(document.getElementById(target ?? ''), target).not.toBeNull();
  });

  it('shows every statement with a link to its words', async () => {
    await renderPage({ readout });
    for (const { id } of readout.statements) {
      expect(document.getElementById(`s-${id}`)?.querySelector('a')).toHaveAttribute(
        'href',
        `?sel=statement:${id}#p-${id}`,
      );
    }
  });

  it('has no style attribute and no script, which a strict policy would refuse', async () => {
    const { container } = await renderPage({ readout, address: '?sel=statement:talks' });
    expect(container.querySelectorAll('[style], script, [onclick]')).toHaveLength(0);
  });
});

describe('the order of the page is the reader’s', () => {
  it('the header, the filters, all at one look, the article, then all of it, the other account, the sources', async () => {
    await renderPage();
    expect(headings().filter(({ level }) => level <= 2)).toMatchObject([
      { text: "Kazakhstan's foreign minister in Dushanbe" },
      { text: 'Filter the statements' },
      { text: '5 commitments: 4 with no deadline named' },
      { text: '2bn: no deadline named; 2025 and 2027 before' },
      { text: 'Dushanbe and 8 more places' },
      { text: 'The article' },
      { text: 'What was agreed, and what was raised' },
      { text: 'Trade between Kazakhstan and Tajikistan, and the goal of 2bn US dollars' },
      { text: 'Places' },
      { text: 'Two accounts of the talks' },
      { text: 'Sources and licences' },
    ]);
  });

  it('has links to its sections and to what can be taken along, right behind the name and in the bar of a small screen', async () => {
    await renderPage();
    const [skip, bar] = ['Skip to a section', 'Sections of the page'].map((name) =>
      within(screen.getByRole('navigation', { name })).getAllByRole<HTMLAnchorElement>('link'),
    );
    expect(bar?.map((link) => link.textContent)).toEqual([
      'Article',
      'Commitments',
      'Target',
      'Places',
      'Accounts',
      'Sources',
      'Cite & download',
    ]);
    expect(skip?.map(({ href }) => href)).toEqual(bar?.map(({ href }) => href));
    expect(screen.getAllByRole('link').slice(0, 2)).toEqual([
      screen.getByRole('link', { name: 'Sapar' }),
      skip?.[0],
    ]);
  });

  it('leads to no other account where what comes from beyond the article is off', async () => {
    await renderPage({ address: '?context=off' });
    expect(screen.queryByRole('link', { name: 'Accounts' })).not.toBeInTheDocument();
  });

  it('has each of these groups of links as one stop of the Tab key, with arrows inside, behind the name', async () => {
    const { user } = await renderPage();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Sapar' })).toHaveFocus();
    await user.tab();
    expect(screen.getAllByRole('link', { name: 'Article' })[0]).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getAllByRole('link', { name: 'Cite & download' })[0]).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('link', { name: 'English' })).toHaveFocus();
  });
});

describe('one choice shows everywhere', () => {
  it('a statement: in the timeline, in the article, in the card and in the address', async () => {
    const { user } = await renderPage();
    await user.click(screen.getByRole('link', { name: /^Prospects of cooperation in agriculture/ }));
    const current = screen.getAllByRole('link', { current: true });
    // In the article twice: in the original and in the translation.
    expect(current.map((link) => link.closest('section')?.id)).toEqual(['article', 'article', 'commitments']);
    expect(
      screen.getByRole('dialog', { name: /^Prospects of cooperation in agriculture/ }),
    ).toBeInTheDocument();
    expect(window.location.search).toBe('?sel=statement:agriculture');
  });

  it('and removes nothing, while a filter does', async () => {
    const { user } = await renderPage({ address: '?sel=statement:agriculture' });
    expect(screen.getByText('27 of 27 statements shown')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Agriculture 1 statement' }));
    expect(screen.getByText('1 of 27 statements shown')).toBeInTheDocument();
  });
});

describe('the Kazakh page', () => {
  /** Names that stand as they are in any language. */
  const NAMES = [
    'Sapar',
    'English',
    ...['Kazakhstan Today', 'kt.kz', 'gov.kz'],
    ...realReadout('kk').context.sources.map(({ publisher }) => publisher),
    ...['React Query', 'React Leaflet', 'React', 'Leaflet', 'TopoJSON', 'Valibot', 'Workbox'],
    ...['Natural Earth', 'Hippocratic License', 'Unicode CLDR', 'Unicode License V3', 'CC BY'],
    // Formats of citations.
    ...['BibTeX', 'RIS', 'CSL-JSON'],
    // The name of a key, and the sign of the size of text.
    ...['Ctrl', 'Aa'],
    // Titles of sources, which are quoted.
    'Danish Wikipedia, Dusjanbe (mirror)',
    'mledoze/countries, npm world-countries 5.1.0 (point); Unicode CLDR 48.2.0 (names)',
    // An id that an address asked for.
    'topic=nothing-such',
  ].sort((a, b) => b.length - a.length);

  it.each(EVERYWHERE)('has no word of English at %s', async (address) => {
    const { container } = await renderPage({ readout: realReadout('kk'), address });
    const left = everyText(container, 'kk')
      .map((text) => NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text))
      .filter((text) => /[A-Za-z]/.test(text));
    expect(left).toEqual([]);
  });

  it('is written in Kazakh letters throughout: there is much text to look at', async () => {
    const { container } = await renderPage({ readout: realReadout('kk') });
    expect(
      everyText(container, 'kk').filter((text) => /\p{Script=Cyrillic}/u.test(text)).length,
    ).toBeGreaterThan(200);
  });
});

describe('the English page', () => {
  /** The article is in Kazakh; beside it, each language has its own name in the switch. */
  const isIn = (lang: string | null | undefined, text: string) =>
    lang === 'kk' ||
    Object.entries<string>(LANGUAGE_NAMES).some(([tag, name]) => tag === lang && name === text);

  it.each(EVERYWHERE)(
    'marks what is in another language as being in that language at %s',
    async (address) => {
      const { container } = await renderPage({ address });
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      const unmarked: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const foreignWords = text.match(/\p{Script=Cyrillic}{2,}/gu) ?? [];
        const marked = node.parentElement?.closest('[lang]');
        const isMarked = isIn(marked?.getAttribute('lang'), marked?.textContent ?? '');
        // A note in English may name a Kazakh word in brackets.
        if (foreignWords.length > 0 && !isMarked && !/[A-Za-z]{3,}/.test(text)) unmarked.push(text);
      }
      expect(unmarked).toEqual([]);
    },
  );
});

describe('a readout without places and without a target', () => {
  it.each([harbourReadout('en'), harbourReadout('kk')])('has no panel for them: $lang', async (readout) => {
    await renderPage({ readout });
    const sections = [...document.querySelectorAll('main section[id]')].map(({ id }) => id);
    expect(sections).toEqual(['article', 'commitments']);
  });

  it('has only the ways that lead somewhere', async () => {
    await renderPage({ readout: harbourReadout('en') });
    const bar = within(screen.getByRole('navigation', { name: 'Sections of the page' }));
    expect(bar.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Article',
      'Commitments',
      'Sources',
      'Cite & download',
    ]);
  });

  it('works as any other: choosing, filtering, sharing', async () => {
    const { user } = await renderPage({ readout: harbourReadout('en') });
    await user.click(screen.getByRole('link', { name: /^Fishing rights touched upon/ }));
    expect(window.location.search).toBe('?sel=statement:fishing');
    await user.click(screen.getByRole('button', { name: 'Fish 1 statement' }));
    expect(screen.getByText('1 of 9 statements shown')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy quote' }));
    expect(await navigator.clipboard.readText()).toContain('A. Reed touched upon fishing rights');
  });
});

it('HTML in the words of a readout is shown as text', async () => {
  const evil = '<img src=x onerror=alert(1)><b>bold</b> & "quoted"';
  const readout: Readout = {
    ...harbourReadout('en'),
    title: evil,
    attribution: evil,
    statements: harbourReadout('en').statements.map((statement) =>
      statement.id === 'fishing' ? { ...statement, title: evil, note: evil } : statement,
    ),
  };
  const { container } = await renderPage({ readout, address: '?sel=statement:fishing' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(evil);
  expect(screen.getByRole('dialog', { name: evil })).toHaveTextContent(evil);
  expect(container.querySelectorAll('img, b')).toHaveLength(0);
});

it('the footer names sources and licences, and the day of the review', async () => {
  await renderPage();
  const footer = screen.getByRole('contentinfo');
  expect(footer).toHaveTextContent('Facts from beyond the article were reviewed on 24 November 2026.');
  expect(footer).toHaveTextContent('React Leaflet under the Hippocratic License 2.1');
  expect(footer).toHaveTextContent('CC BY 4.0');
  expect(within(footer).getByRole('link', { name: 'Kazakhstan Today (kt.kz)' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:\/\/www\.kt\.kz\//),
  );
});
