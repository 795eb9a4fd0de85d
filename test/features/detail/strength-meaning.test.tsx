/** The word of strength in the card explains itself where a reader asks, by touch and by keyboard; so do the filters' chips. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LadderRow } from '../../../src/features/filters/ladder-row.tsx';
import { Card, renderWithExplorer } from '../../support/render-with-explorer.tsx';

it('the word in the card opens what it means, with the way to all of them, and closes it again', async () => {
  const { user } = await renderWithExplorer(<Card />, { address: '?sel=statement:trade-target' });
  const word = screen.getByRole('button', { name: 'Agreed' });
  expect(word).toHaveAttribute('aria-expanded', 'false');
  word.focus();
  await user.keyboard('{Enter}');
  expect(word).toHaveAttribute('aria-expanded', 'true');
  const meaning = document.getElementById(word.getAttribute('aria-controls') ?? '');
  expect(meaning).toHaveTextContent(/^The two sides agreed to do something\./);
  expect(screen.getByRole('link', { name: 'What these words mean' })).toHaveAttribute(
    'href',
    './about/#about-ladder',
  );
  await user.click(word);
  expect(meaning).toBeEmptyDOMElement();
});

it('each strength among the filters is described by what it means', async () => {
  await renderWithExplorer(<LadderRow />);
  expect(screen.getByRole('button', { name: '1 Agreed' })).toHaveAccessibleDescription(
    'The two sides agreed to do something.',
  );
  expect(screen.getByRole('button', { name: '2 facts' })).toHaveAccessibleDescription(
    'A figure or a rank that the article gives.',
  );
});
