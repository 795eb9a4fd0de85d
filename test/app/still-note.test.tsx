import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sayPageIsAlive, sayPageStaysStill, stillNote } from '../../src/app/still-note.ts';
import { loadI18n } from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';

it.each(LANGUAGES)(
  'the note of a page without its programs has a link that loads it again: %s',
  async (lang) => {
    const { m } = await loadI18n(lang);
    document.body.innerHTML = stillNote({ m });
    const note = screen.getByRole('status');
    expect(note).toHaveTextContent(m.app.still);
    expect(within(note).getByText(m.app.reload)).toHaveAttribute('href', '');
  },
);

it('the page says of itself whether its programs came: the style sheet shows the note by it', () => {
  const { classList } = document.documentElement;
  sayPageIsAlive();
  expect([...classList]).toEqual(['is-alive']);
  classList.remove('is-alive');
  sayPageStaysStill();
  expect([...classList]).toEqual(['is-still']);
  classList.remove('is-still');
});
