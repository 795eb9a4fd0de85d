import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CheckSection } from '../../../src/features/use/check-section.tsx';
import { USE } from '../../../src/model/site-paths.ts';
import { quotation } from '../../../src/quote/quotation.ts';
import { quoteTelling } from '../../../src/ui/quote-telling.ts';
import { loadWords } from '../../support/load-words.ts';
import { realReadout } from '../../support/readouts.ts';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

const readout = realReadout('en');

async function quoteOf(id: string): Promise<string> {
  const statement = readout.statements.find((one) => one.id === id);
  if (statement === undefined) throw new Error(`no statement "${id}"`);
  const link = `https://sapar.example/en/dushanbe-2026/?sel=statement:${id}`;
  return quotation(readout, statement, quoteTelling(await loadWords('en')), link);
}

/** Pastes, and gives what is said of it. */
async function pasted(words: string) {
  const { user } = await renderWithExplorer(<CheckSection />, { under: USE });
  await user.click(screen.getByRole('textbox', { name: 'The quote' }));
  await user.paste(words);
  const answer = document.querySelector<HTMLElement>('[aria-live="polite"]');
  if (answer === null) throw new Error('nothing is said');
  return answer;
}

it('a quote as it was copied is the same, and leads to its statement', async () => {
  const answer = await pasted(await quoteOf('trade-target'));
  expect(answer).toHaveTextContent('The same: the article has these words.');
  expect(within(answer).getByRole('link', { name: /^Agreed to take concerted measures/ })).toHaveAttribute(
    'href',
    '../?sel=statement:trade-target',
  );
  expect(answer.querySelectorAll('del, ins')).toHaveLength(0);
});

it('a changed one shows what the article has and what the quote has, in words too', async () => {
  const answer = await pasted((await quoteOf('trade-target')).replace('2 млрд', '3 млрд'));
  expect(answer).toHaveTextContent(/^Changed: the article does not have it so\./);
  expect(answer).toHaveTextContent('Its mark does not fit');
  const line = within(answer).getByRole('figure');
  expect(line).toHaveTextContent(/^Words of the article/);
  expect(line.querySelector('del')).toHaveTextContent(/^2$/);
  expect(line.querySelector('ins')).toHaveTextContent(/^3$/);
  expect(line).toHaveTextContent('тауар айналымын the article has: 2 the quote has: 3 млрд АҚШ');
});

it('one that is nowhere in the text is said to be', async () => {
  const answer = await pasted('«Президент жаңа шартқа қол қоюдан бас тартты»');
  expect(answer).toHaveTextContent('Not in this text: the article does not have these words.');
});

it('one of the page in another language says where its translation is checked', async () => {
  const kk = realReadout('kk');
  const [statement] = kk.statements;
  if (statement === undefined) throw new Error('no statement');
  const quote = quotation(kk, statement, quoteTelling(await loadWords('kk')), 'https://sapar.example/kk/');
  const answer = await pasted(quote);
  expect(answer).toHaveTextContent(/^The same/);
  expect(answer).toHaveTextContent('It was copied in another language: Kazakh.');
});

it('nothing is said of nothing', async () => {
  expect(await pasted(' ')).toBeEmptyDOMElement();
});
