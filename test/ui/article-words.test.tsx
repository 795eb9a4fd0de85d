/** Words of the article within an explanation are said in the article's language. */
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { WithArticleWords } from '../../src/ui/article-words.tsx';
import { realReadout } from '../support/readouts.ts';
import { renderWithExplorer } from '../support/render-with-explorer.tsx';

/** Renders an explanation on a page of the fixture, whose article is in Kazakh. */
async function marked(text: string, lang: 'en' | 'kk' | 'ru' = 'en') {
  await renderWithExplorer(
    <p data-testid="explanation">
      <WithArticleWords text={text} />
    </p>,
    { readout: realReadout(lang) },
  );
  const explanation = screen.getByTestId('explanation');
  expect(explanation).toHaveTextContent(text);
  return [...explanation.querySelectorAll('[lang=kk]')].map(({ textContent }) => textContent);
}

describe('words of the article in an explanation', () => {
  it('are marked in brackets and between guillemets, whatever their capitals and the end of the last of several', async () => {
    expect(await marked('The sides (тараптар) and the two states («Екі мемлекет») are named.')).toEqual([
      'тараптар',
      'Екі мемлекет',
    ]);
  });

  it('are marked each time that they stand there', async () => {
    const told = vi.spyOn(console, 'error');
    expect(await marked('The sides (тараптар) are both; again the sides (тараптар).')).toEqual([
      'тараптар',
      'тараптар',
    ]);
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
  });

  it('are none where the article does not have them, and none where it has a longer one alone', async () => {
    expect(await marked('Слова «в год» здесь нет, слова «тарап» тоже (министр).', 'ru')).toEqual([]);
  });

  it('need no mark on a page of their own language', async () => {
    expect(await marked('«Екі мемлекет» – Қазақстан мен Тәжікстан.', 'kk')).toEqual([]);
  });
});
