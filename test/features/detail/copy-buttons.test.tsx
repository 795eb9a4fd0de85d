/** What is taken along from a card: a quotation, a link, a citation. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TimelinePanel } from '../../../src/features/timeline/timeline-panel.tsx';
import type { Readout } from '../../../src/model/readout.ts';
import { putCitationsIntoPage } from '../../support/citations-in-page.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { Card, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const card = () => screen.getByRole('dialog');
const open = (statement: string, readout: Readout = realReadout('en'), address = '') =>
  renderWithExplorer(<Card />, { readout, address: `?sel=statement:${statement}${address}` });

/** What the clipboard has once a button of the card was pressed. */
async function copied({ user }: Awaited<ReturnType<typeof open>>, button: string): Promise<string> {
  await user.click(within(card()).getByRole('button', { name: button }));
  return navigator.clipboard.readText();
}
const citing = (what: string) => within(within(card()).getByRole('group', { name: what }));

const view = (statement: string, page = 'en') =>
  `${window.location.origin}/${page}/dushanbe-2026/?sel=statement:${statement}`;

describe('a quotation has', () => {
  it('the sentence as translated, marked so, and as written; who said it; the day of the talks; the article and its address; the view; its mark', async () => {
    expect(await copied(await open('trade-target'), 'Copy quote')).toBe(
      [
        'The sides agreed to take concerted measures to achieve the goal, set by the heads of state, of bringing trade turnover to 2 billion US dollars. [translated by Sapar]',
        '«Тараптар мемлекет басшылары айқындаған тауар айналымын 2 млрд АҚШ долларына жеткізу мақсатына қол жеткізу үшін келісілген шаралар қабылдауға уағдаласты.»',
        '',
        'Both sides (agreed to take the measures) and Heads of state (set the goal), as reported by Kazakhstan Today (kt.kz)',
        'The talks: 16 February 2026 (date from beyond the article).',
        '«Қазақстан мен Тәжікстан саяси диалогты одан әрі нығайтуға бейілділігін растады»',
        'Kazakhstan and Tajikistan confirmed their commitment to further strengthening political dialogue [translated by Sapar]',
        'https://www.kt.kz/kaz/sayasat/aza_stan_men_t_zhikstan_sayasi_dialogty_odan_ri_ny_aytu_a_1377988037.html',
        `Sapar: ${view('trade-target')}`,
        'sapar/en/STSCJMQC/255GFDE0XRM2Y09P',
      ].join('\n'),
    );
  });

  it('no translation on a page in the article’s language', async () => {
    const words = await copied(await open('trade-target', realReadout('kk')), 'Дәйексөзді көшіру');
    expect(words).toMatch(/^«Тараптар мемлекет басшылары .* уағдаласты\.»\n\n/);
    expect(words).not.toContain('аударған');
    expect(words).toContain(`Sapar: ${view('trade-target', 'kk')}`);
  });

  it('whole sentences, each once, where the statement rests on a part of one or on several', async () => {
    const { text } = realReadout('en');
    const part = await copied(await open('implement-agreements'), 'Copy quote');
    const quoted = [...part.matchAll(/«([^»]*)»/g)].map(([, words = '']) => words);
    expect(quoted[0]).toMatch(/^Е\.Көшербаев .* атап өтті\.$/);
    expect(quoted[0]).not.toContain('…');
    for (const words of quoted) expect(text).toContain(words);
  });

  it('nobody as the one who said it whom the article does not name', async () => {
    const words = await copied(await open('priorities-reviewed'), 'Copy quote');
    expect(words).toContain('\n\nReported by Kazakhstan Today (kt.kz)\n');
  });

  it('nothing from beyond the article but the day of the talks, and not that where the view hides it', async () => {
    const rest = (words: string) => words.replace(/\S*\?sel=\S*/, '').replace(/The talks: .*\n/, '');
    const first = await open('agriculture');
    const shown = rest(await copied(first, 'Copy quote'));
    first.unmount();
    const hidden = await copied(await open('agriculture', realReadout('en'), '&context=off'), 'Copy quote');
    expect(hidden).not.toContain('The talks');
    expect(rest(hidden)).toBe(shown);
    expect(shown).not.toContain('2026');
  });

  it('a day of the talks that the article states, whatever the view hides', async () => {
    const { talks, ...readout } = realReadout('en');
    const stated = { ...readout, talks: { ...talks, basis: 'stated' as const } };
    const words = await copied(await open('agriculture', stated, '&context=off'), 'Copy quote');
    expect(words).toContain('\nThe talks: 16 February 2026 (stated in the article).\n');
  });

  it('in quotation marks the words of the article alone, whatever the statement', async () => {
    const readout = realReadout('en');
    const translations = readout.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ translation }) => translation ?? []),
    );
    for (const { id } of readout.statements) {
      const rendered = await open(id);
      const words = await copied(rendered, 'Copy quote');
      // A translated sentence has the marks of the sentence that it translates.
      const ours = translations.reduce((rest, sentence) => rest.replace(sentence, ''), words);
      expect(ours.replace(/«[^»]*»/g, '')).not.toMatch(/[“”"„«»]/);
      const quoted = [...words.matchAll(/«([^»]*)»/g)].flatMap(([, inside = '']) => inside.split(' … '));
      expect(quoted.length, id).toBeGreaterThan(0);
      for (const part of quoted) expect(readout.text).toContain(part);
      rendered.unmount();
    }
  });
});

it('a link is to the view, without where on the page', async () => {
  const rendered = await open('trade-target', realReadout('en'), '&topic=economy#article');
  expect(await copied(rendered, 'Copy link')).toBe(
    `${window.location.origin}/en/dushanbe-2026/?topic=economy&sel=statement:trade-target`,
  );
  await waitFor(() => expect(within(card()).getByRole('status')).toHaveTextContent('Copied.'));
});

it('a place has a link too', async () => {
  const rendered = await renderWithExplorer(<Card />, { address: '?sel=place:dushanbe' });
  expect(await copied(rendered, 'Copy link')).toBe(
    `${window.location.origin}/en/dushanbe-2026/?sel=place:dushanbe`,
  );
});

describe('where the browser can share', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'share'));
  const shareBy = (share: (data: ShareData) => Promise<void>) =>
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });

  it('a link is shared with the statement’s title', async () => {
    const shared: ShareData[] = [];
    shareBy(async (data) => void shared.push(data));
    const { user } = await open('wreath');
    await user.click(within(card()).getByRole('button', { name: 'Share' }));
    expect(shared).toEqual([
      {
        title: expect.stringMatching(/^Wreath|flowers/i),
        url: expect.stringMatching(/\?sel=statement:wreath$/),
      },
    ]);
  });

  it('one that cannot be shared after all is copied; a reader who shares with nobody is told nothing', async () => {
    shareBy(() => Promise.reject(new DOMException('not now', 'NotAllowedError')));
    const rendered = await open('wreath');
    expect(await copied(rendered, 'Share')).toMatch(/\?sel=statement:wreath$/);
    shareBy(() => Promise.reject(new DOMException('closed', 'AbortError')));
    rendered.unmount();
    const again = await open('wreath');
    await again.user.click(within(card()).getByRole('button', { name: 'Share' }));
    expect(within(card()).getByRole('status')).toBeEmptyDOMElement();
  });
});

it('where it cannot, no button says so', async () => {
  await open('wreath');
  expect(within(card()).queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
});

describe('the way to the source', () => {
  const atSource = () => within(card()).queryByRole('link', { name: 'See it at the source' });

  it('names the words of the passage to the publisher’s page', async () => {
    await open('economic-ties-attention');
    const [page, fragment = ''] = atSource()?.getAttribute('href')?.split('#:~:text=') ?? [];
    expect(page).toMatch(/^https:\/\/www\.kt\.kz\/.*\.html$/);
    expect(decodeURIComponent(fragment)).toBe(
      'Экономикалық байланыстарды кеңейту мәселесіне ерекше назар аударылды',
    );
  });

  it('is not there where no address of the text is known', async () => {
    const { publisher, ...readout } = realReadout('en');
    await open('wreath', { ...readout, publisher: { name: publisher.name } });
    expect(atSource()).not.toBeInTheDocument();
  });
});

describe('a citation', () => {
  let takeAway = () => {};
  beforeAll(() => {
    takeAway = putCitationsIntoPage();
  });
  afterAll(() => takeAway());

  it.each([
    ['Text', 'statement: Particular attention paid to the question of widening economic ties «Экон'],
    ['BibTeX', '@online{statement,'],
    ['RIS', 'TY  - ELEC'],
    ['CSL-JSON', '[\n  {\n    "id": "statement"'],
  ])(
    'of a statement is copied with one click as %s, with its title and its address',
    async (format, start) => {
      const { user } = await open('economic-ties-attention', realReadout('en'), '&topic=economy');
      await user.click(within(card()).getByText('Cite'));
      await user.click(citing('This statement').getByRole('button', { name: format }));
      const words = await navigator.clipboard.readText();
      expect(words.startsWith(start)).toBe(true);
      expect(words).toContain('Particular attention paid to the question of widening economic ties');
      expect(words).toContain(view('economic-ties-attention'));
      await waitFor(() => expect(within(card()).getByRole('status')).toHaveTextContent('Copied.'));
    },
  );

  it('of the passage has the words of the article', async () => {
    const { user } = await open('wreath');
    await user.click(within(card()).getByText('Cite'));
    await user.click(citing('The passage').getByRole('button', { name: 'Text' }));
    expect(await navigator.clipboard.readText()).toMatch(/^passage: .* «Е\.Көшербаев .*\.»/);
  });

  it('is shown, selected, where the browser lets nothing be copied', async () => {
    const { user } = await open('wreath');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await user.click(within(card()).getByText('Cite'));
    await user.click(citing('This statement').getByRole('button', { name: 'RIS' }));
    const field = await within(card()).findByRole<HTMLTextAreaElement>('textbox', { name: 'Words to copy' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^TY {2}- ELEC/);
  });
});

it('where citations do not come, that is said', async () => {
  const { user } = await open('pilots', harbourReadout('en'));
  await user.click(within(card()).getByText('Cite'));
  await user.click(citing('This statement').getByRole('button', { name: 'RIS' }));
  expect(await within(card()).findByText('The citation could not be loaded.')).toBeInTheDocument();
});

it.each(['Copy quote', 'Copy link'])(
  '"%s" shows the words, selected, where the browser lets nothing be copied',
  async (button) => {
    const rendered = await open('wreath');
    const expected = await copied(rendered, button);
    // Without a secure context a browser has no clipboard at all.
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await rendered.user.click(within(card()).getByRole('button', { name: button }));
    const field = within(card()).getByRole<HTMLTextAreaElement>('textbox', { name: 'Words to copy' });
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('readonly');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(expected);
    expect(within(card()).getByRole('status')).toHaveTextContent(/^The browser did not allow copying\./);
  },
);

it('"copied" is not said of another statement that is chosen afterwards', async () => {
  const { user } = await renderWithExplorer(
    <>
      <TimelinePanel />
      <Card />
    </>,
    { address: '?sel=statement:wreath' },
  );
  await user.click(within(card()).getByRole('button', { name: 'Copy link' }));
  await waitFor(() => expect(within(card()).getByRole('status')).toHaveTextContent('Copied.'));
  await user.click(screen.getByRole('link', { name: /^Prospects of cooperation in agriculture/ }));
  expect(card()).toHaveAccessibleName('Prospects of cooperation in agriculture dwelt on separately');
  expect(within(card()).getByRole('status')).toBeEmptyDOMElement();
});
