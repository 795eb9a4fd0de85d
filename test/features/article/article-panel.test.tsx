import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { stopKeepingClicks } from '../../../src/app/early-clicks.ts';
import { HEAD_SCRIPT } from '../../../src/app/head-script.ts';
import { ArticlePanel } from '../../../src/features/article/article-panel.tsx';
import { shownText } from '../../../src/features/article/kept-text.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import {
  Card,
  type ExplorerOptions,
  type Rendered,
  renderWithExplorer,
} from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <ArticlePanel />
      <Card />
    </>,
    options,
  );

afterEach(() => {
  vi.restoreAllMocks();
});

const article = (name = 'The article') => screen.getByRole('region', { name });
const words = (text: string) => within(article()).getByRole('link', { name: text });
const chooser = () => screen.getByRole('group', { name: 'Several statements share these words' });
const queryChooser = () => screen.queryByRole('group', { name: 'Several statements share these words' });

const RAISED = 'Экономикалық байланыстарды кеңейту мәселесіне ерекше назар аударылды.';
const RAISED_TITLE = 'Particular attention paid to the question of widening economic ties';
/** Subject and verb of ¶5, which two statements share. */
const SHARED_SUBJECT = 'Е.Көшербаев';
const RAPPORT = "High level of the two presidents' personal relations stressed";
const IMPLEMENT = 'Importance of implementing the agreements reached at the highest level stressed';

describe('a marked passage', () => {
  it('is a link that says whose passage it is and names the statement to lead to also without script', async () => {
    await renderPanel();
    const link = words(RAISED);
    expect(link).toHaveAttribute('href', '?sel=statement:economic-ties-attention#s-economic-ties-attention');
    expect(link).toHaveAccessibleDescription(`Statement: ${RAISED_TITLE}`);
  });

  it('when clicked selects its statement and opens the card', async () => {
    const { user } = await renderPanel();
    await user.click(words(RAISED));
    expect(window.location.search).toBe('?sel=statement:economic-ties-attention');
    expect(screen.getByRole('dialog', { name: RAISED_TITLE })).toBeInTheDocument();
    expect(words(RAISED)).toHaveAttribute('aria-current', 'true');
  });

  it('when clicked again lets go', async () => {
    const { user } = await renderPanel();
    await user.click(words(RAISED));
    await user.click(words(RAISED));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(words(RAISED)).not.toHaveAttribute('aria-current');
  });

  it('works with the keyboard: Enter chooses, Escape lets go and gives the focus back', async () => {
    const { user } = await renderPanel();
    words(RAISED).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: RAISED_TITLE })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(words(RAISED)).toHaveFocus();
  });

  it('is left to the browser when it is to open in a new tab', async () => {
    const { user } = await renderPanel();
    const left: boolean[] = [];
    const browser = (event: MouseEvent) => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', browser);
    onTestFinished(() => window.removeEventListener('click', browser));
    await user.keyboard('{Control>}');
    await user.click(words(RAISED));
    await user.click(words(SHARED_SUBJECT));
    await user.keyboard('{/Control}');
    expect(left).toEqual([true, true]);
    expect(window.location.search).toBe('');
    expect(queryChooser()).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is no longer marked when the filters leave its statement out; the words stay', async () => {
    await renderPanel({ address: '?topic=culture' });
    expect(within(article()).queryByRole('link', { name: RAISED })).not.toBeInTheDocument();
    expect(article()).toHaveTextContent(RAISED);
  });

  it('belongs to the other alone when the filters leave one of two out', async () => {
    const { user } = await renderPanel({ address: '?strength=assessment' });
    await user.click(words(SHARED_SUBJECT));
    expect(queryChooser()).not.toBeInTheDocument();
    expect(window.location.search).toBe('?strength=assessment&sel=statement:presidents-rapport');
  });

  it('keeps its place when the filters leave it out, so that a link to it leads there', async () => {
    await renderPanel({ address: '?topic=economy' });
    const place = document.getElementById('p-wreath')?.parentElement;
    expect(place).toHaveTextContent('Е.Көшербаев');
    expect(within(article()).queryByRole('link', { name: /Исмоил/ })).not.toBeInTheDocument();
  });

  it('of a chosen statement is marked in every place where it stands, in both texts', async () => {
    await renderPanel({ address: '?sel=statement:political-dialogue' });
    const chosen = within(article())
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'true');
    expect(chosen.map((link) => link.textContent)).toEqual([
      'Қазақстан мен Тәжікстан саяси диалогты одан әрі нығайтуға бейілділігін растады',
      'Kazakhstan and Tajikistan confirmed their commitment to further strengthening political dialogue',
      'Тараптар достық, өзара сенім және стратегиялық әріптестік қағидаттарына негізделген саяси диалогты одан әрі нығайтуға бейілділігін растады.',
      'The sides confirmed their commitment to further strengthening political dialogue based on the principles of friendship, mutual trust and strategic partnership.',
    ]);
  });
});

describe('words that several statements share', () => {
  it('open a chooser that lists them, with the focus on the first', async () => {
    const { user } = await renderPanel();
    expect(words(SHARED_SUBJECT)).toHaveAttribute('aria-expanded', 'false');
    await user.click(words(SHARED_SUBJECT));
    expect(words(SHARED_SUBJECT)).toHaveAttribute('aria-expanded', 'true');
    const links = within(chooser()).getAllByRole('link');
    expect(links.map((link) => link.textContent?.trim())).toEqual([RAPPORT, IMPLEMENT]);
    expect(links[0]).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('close it with Escape and have the focus back', async () => {
    const { user } = await renderPanel();
    await user.click(words(SHARED_SUBJECT));
    await user.keyboard('{Escape}');
    expect(queryChooser()).not.toBeInTheDocument();
    expect(words(SHARED_SUBJECT)).toHaveFocus();
  });

  it('close it with its own button, and with a second click on the words', async () => {
    const { user } = await renderPanel();
    await user.click(words(SHARED_SUBJECT));
    await user.click(within(chooser()).getByRole('button', { name: 'Close' }));
    expect(queryChooser()).not.toBeInTheDocument();
    await user.click(words(SHARED_SUBJECT));
    await user.click(words(SHARED_SUBJECT));
    expect(queryChooser()).not.toBeInTheDocument();
  });

  it('let go of the chooser with Escape before the card that is open', async () => {
    const { user } = await renderPanel({ address: '?sel=statement:wreath' });
    await user.click(words(SHARED_SUBJECT));
    await user.keyboard('{Escape}');
    expect(queryChooser()).not.toBeInTheDocument();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('choose the statement that is picked from it, and close it', async () => {
    const { user } = await renderPanel();
    await user.click(words(SHARED_SUBJECT));
    await user.click(within(chooser()).getByRole('link', { name: IMPLEMENT }));
    expect(window.location.search).toBe('?sel=statement:implement-agreements');
    expect(screen.getByRole('dialog', { name: IMPLEMENT })).toBeInTheDocument();
    expect(queryChooser()).not.toBeInTheDocument();
  });

  it('have the focus back when the card of the statement picked is closed', async () => {
    const { user } = await renderPanel();
    await user.click(words(SHARED_SUBJECT));
    await user.click(within(chooser()).getByRole('link', { name: IMPLEMENT }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(words(SHARED_SUBJECT)).toHaveFocus();
  });

  it('have one chooser open at a time', async () => {
    const { user } = await renderPanel();
    await user.click(words(SHARED_SUBJECT));
    await user.click(words('деп мәлімдеді Қазақстан СІМ басшысы.'));
    const titles = within(chooser())
      .getAllByRole('link')
      .map((link) => link.textContent?.trim());
    expect(titles).toEqual([
      'Developing cooperation with Tajikistan called an important priority for Kazakhstan',
      'Signing of the treaty on allied relations mentioned',
    ]);
  });

  it('belong to one alone when the filters leave the others out: then they choose at once', async () => {
    const { user } = await renderPanel({ address: '?strength=assessment' });
    await user.click(words(SHARED_SUBJECT));
    expect(queryChooser()).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: RAPPORT })).toBeInTheDocument();
  });
});

describe('the text', () => {
  /** A page that is opened after another one, its head's script included. */
  const openAnother = async (address: string, { unmount }: Rendered) => {
    unmount();
    window.history.replaceState(null, '', `/en/${address}`);
    new Function(HEAD_SCRIPT)();
    stopKeepingClicks();
    return renderPanel({ address });
  };
  const mode = (name: string) =>
    within(screen.getByRole('group', { name: 'Text shown' })).getByRole('radio', { name });

  it('is shown in the language of the page at first where there is a translation, and stands there in both', async () => {
    await renderPanel();
    expect(mode('English')).toBeChecked();
    expect(shownText()).toBe('translation');
    expect(article()).toHaveTextContent(RAISED);
    expect(article()).toHaveTextContent(
      'Particular attention was paid to the question of widening economic ties.',
    );
  });

  it('has a choice of texts that begins with the language of the page', async () => {
    await renderPanel();
    const names = within(screen.getByRole('group', { name: 'Text shown' })).getAllByRole('radio');
    expect(names.map((radio) => radio.parentElement?.textContent)).toEqual(['English', 'Kazakh', 'Both']);
  });

  it('is chosen in the address, beside all else, and let go of by "back"', async () => {
    const { user } = await renderPanel({ address: '?topic=culture' });
    await user.click(mode('Kazakh'));
    expect(window.location.search).toBe('?topic=culture&text=original');
    expect(shownText()).toBe('original');
    await user.click(mode('Both'));
    expect(window.location.search).toBe('?topic=culture&text=both');
    window.history.back();
    await waitFor(() => expect(mode('Kazakh')).toBeChecked());
    expect(shownText()).toBe('original');
    await user.click(mode('English'));
    expect(window.location.search).toBe('?topic=culture');
    expect(shownText()).toBe('translation');
  });

  it('is the reader’s last choice where the address names none, and all else in the address stays', async () => {
    const first = await renderPanel();
    await first.user.click(mode('Both'));
    await openAnother('?topic=cookery#article', first);
    expect(mode('Both')).toBeChecked();
    expect(window.location.search + window.location.hash).toBe('?topic=cookery&text=both#article');
  });

  it('is the one that the address names, whatever was chosen last; that is not kept', async () => {
    const first = await renderPanel();
    await first.user.click(mode('Both'));
    const named = await openAnother('?text=original', first);
    expect(mode('Kazakh')).toBeChecked();
    await openAnother('', named);
    expect(mode('Both')).toBeChecked();
  });

  it('is chosen for this view where storage is denied', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { user } = await renderPanel();
    await user.click(mode('Kazakh'));
    expect(mode('Kazakh')).toBeChecked();
  });

  it('closes the chooser that was open when another one is shown', async () => {
    const { user } = await renderPanel();
    await user.click(words(SHARED_SUBJECT));
    await user.click(mode('Both'));
    expect(queryChooser()).not.toBeInTheDocument();
  });

  it('in translation has a link for each sentence', async () => {
    const { user } = await renderPanel();
    await user.click(words('Particular attention was paid to the question of widening economic ties.'));
    expect(screen.getByRole('dialog', { name: RAISED_TITLE })).toBeInTheDocument();
  });

  it('in the other language says of each of its links in the page’s own which statements it is for', async () => {
    await renderPanel();
    const titles = realReadout('en').statements.map(({ title }) => title);
    const links = within(article())
      .getAllByRole('link')
      .filter((link) => link.closest('[lang=kk]'));
    expect(links.length).toBeGreaterThan(27);
    for (const link of links) {
      expect(link).toHaveAccessibleName(link.textContent?.trim() ?? '');
      expect(titles.filter((title) => link.title.includes(title))).not.toEqual([]);
      expect(link).toHaveAccessibleDescription(link.title);
    }
  });

  it('in translation opens the chooser for a sentence that several statements rest on', async () => {
    const { user } = await renderPanel();
    await user.click(within(article()).getByRole('link', { name: /^Y\. Kosherbayev stressed/ }));
    expect(
      within(chooser())
        .getAllByRole('link')
        .map((link) => link.textContent?.trim()),
    ).toEqual([RAPPORT, IMPLEMENT]);
  });

  it('has a place for links to every statement, in neither of the texts, since one of them may be hidden', async () => {
    await renderPanel();
    for (const { id } of realReadout('en').statements) {
      expect(article().querySelectorAll(`#p-${id}`), id).toHaveLength(1);
      expect(article().querySelector(`.original #p-${id}, .translation #p-${id}`), id).toBeNull();
    }
  });

  it('has no link nested in a link', async () => {
    const { user } = await renderPanel();
    const links = within(article()).getAllByRole('link');
    expect(links.length).toBeGreaterThan(20);
    const opener = links.find((link) => link.hasAttribute('aria-expanded'));
    if (opener === undefined) throw new Error('no words are shared');
    await user.click(opener);
    expect(chooser()).toBeInTheDocument();
    expect(article().querySelectorAll('a a, a button, button a')).toHaveLength(0);
  });

  it('is marked as being in its language, and the translation in its own', async () => {
    await renderPanel();
    expect(words(RAISED).closest('[lang]')).toHaveAttribute('lang', 'kk');
    const translated = within(article()).getByText(/^Particular attention was paid/);
    expect(translated.closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('has no modes where there is no translation', async () => {
    await renderPanel({ readout: realReadout('kk') });
    expect(screen.queryByRole('group', { name: 'Көрсетілетін мәтін' })).not.toBeInTheDocument();
    expect(article('Мақала')).toHaveTextContent(RAISED);
  });

  it('is as a whole in the language that it opens in: its font is that language’s', async () => {
    const wholeText = () => article().querySelector('article');
    const { unmount } = await renderPanel();
    expect(wholeText()).toHaveAttribute('lang', 'en');
    unmount();
    const { translation, ...untranslated } = realReadout('en');
    expect(translation).toBeDefined();
    await renderPanel({ readout: untranslated });
    expect(wholeText()).toHaveAttribute('lang', 'kk');
  });

  it('says whose it is, and who translated it', async () => {
    await renderPanel();
    expect(article()).toHaveTextContent(
      "The only source of the whole article is Kazakhstan's foreign ministry.",
    );
    expect(article()).toHaveTextContent('Translation made for Sapar; the Kazakh text is the authority.');
  });
});

describe('the words of a chosen figure', () => {
  it('are the whole sentence in the translation, whose words for it nobody has marked', async () => {
    await renderPanel({ address: '?sel=figure:trade-2025' });
    const figures = within(article())
      .getAllByRole('link')
      .filter(
        (link) => link.classList.contains('is-figure') && link.closest<HTMLElement>('[lang]')?.lang === 'en',
      );
    expect(figures.map((link) => link.textContent)).toEqual([
      'Last year the volume of mutual trade exceeded 1.2 billion US dollars.',
    ]);
  });

  it('are set apart in the passage, which stays whole and a mark of its statement', async () => {
    await renderPanel({ address: '?sel=figure:trade-2025' });
    expect(words('1,2 млрд АҚШ долларынан')).toHaveClass('is-figure');
    expect(article()).toHaveTextContent('Өткен жылы өзара сауда көлемі 1,2 млрд АҚШ долларынан асты.');
    expect(
      screen.getByRole('dialog', { name: "Last year's mutual trade exceeded 1.2bn US dollars" }),
    ).toBeInTheDocument();
  });
});

describe('a paragraph that an editor set aside as a whole', () => {
  it('says why, beside its own words', async () => {
    await renderPanel();
    const credit = within(article()).getByText('Photo: gov.kz').closest('p');
    expect(credit).toHaveClass('set-aside');
    expect(credit).toHaveTextContent("Сурет: gov.kz Photo: gov.kz The photo's credit.");
    expect(article().querySelectorAll('.set-aside')).toHaveLength(1);
  });
});

describe('another readout', () => {
  it('in the language of the page is shown alone, marked and ready to be chosen', async () => {
    const { user } = await renderPanel({ readout: harbourReadout('en') });
    await user.click(words('The two ministers signed a harbour agreement for 2031-2033.'));
    expect(screen.getByRole('dialog', { name: 'Harbour agreement signed' })).toBeInTheDocument();
  });

  it('on a page in another language keeps its own', async () => {
    await renderPanel({ readout: harbourReadout('kk') });
    expect(article('Мақала')).toHaveTextContent('They also decided to dredge approx. Forty channels');
  });
});

it('the back button undoes a choice in the article', async () => {
  const { user } = await renderPanel();
  const { href } = window.location;
  await user.click(words(RAISED));
  window.history.back();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(words(RAISED)).not.toHaveAttribute('aria-current');
  expect(window.location.href).toBe(href);
});
