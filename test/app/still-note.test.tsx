import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sayPageIsInteractive, sayPageStaysStill, stillNote } from '../../src/app/still-note.ts';
import { loadI18n } from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/model/languages.generated.ts';

it.each(LANGUAGES)(
  'the note of a page without its scripts has a link that loads it again: %s',
  async (lang) => {
    const { m } = await loadI18n(lang);
    document.body.innerHTML = stillNote({ m });
    const note = screen.getByRole('status');
    expect(note).toHaveTextContent(m.app.still);
    expect(within(note).getByText(m.app.reload)).toHaveAttribute('href', '');
  },
);

it('the page says of itself whether its scripts came: the style sheet shows the note by it', () => {
  const { classList } = document.documentElement;
  sayPageIsInteractive();
  expect([...classList]).toEqual(['is-interactive']);
  classList.remove('is-interactive');
  sayPageStaysStill();
  expect([...classList]).toEqual(['is-still']);
  classList.remove('is-still');
});
