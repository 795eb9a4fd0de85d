/** Where what comes from beyond the article is switched off, no card says a word of it. */
import { expect, it } from 'vitest';
import { realReadout } from '../../support/readouts.ts';
import { Card, goTo, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const { context, publisher, statements } = realReadout('en');

/** What a card may have from beyond the article: who said it, and the day of the talks, which the article does not give. */
const BEYOND = [
  ...context.sources.map((source) => source.publisher),
  '2026-02-16',
  '16 February',
  'beyond the article',
  'Beyond the article',
]
  // The article's own publisher is among those of other pages.
  .filter((words) => !publisher.name.includes(words));

it('the card of every statement', async () => {
  const { container } = await renderWithExplorer(<Card />, { address: '?context=off' });
  for (const { id, title } of statements) {
    goTo(`?context=off&sel=statement:${id}`);
    const said = container.textContent ?? '';
    expect(said).toContain(title);
    expect(
      BEYOND.filter((words) => said.includes(words)),
      id,
    ).toEqual([]);
  }
});
