/**
 * The whole way of a reader in each language: a place, a topic, the target, and back. What a layout decides on that way
 * is tested in the browser, in English (whole-way.spec.ts): here only the words differ.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import { realReadout } from '../support/readouts.ts';
import { renderPage } from '../support/render-page.tsx';

const named = <T extends { id: string }>(all: readonly T[], wanted: string): T => {
  const found = all.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`nothing has the id "${wanted}"`);
  return found;
};

const rows = () => document.querySelectorAll('.timeline a.row');

it.each(LANGUAGES)(
  '%s: from a place by a topic to the target and its passage, and back step by step',
  async (lang) => {
    const readout = realReadout(lang);
    const place = named(readout.places, 'tajikistan').name;
    const topic = named(readout.topics, 'economy').name;
    const { user, container } = await renderPage({ readout });
    const press = async (element: Element | null | undefined) => {
      if (!element) throw new Error('nothing to press');
      await user.click(element);
    };

    await press(
      within(container.querySelector('.place-list') as HTMLElement).getByRole('link', {
        name: new RegExp(`^${place}`),
      }),
    );
    expect(screen.getByRole('dialog', { name: new RegExp(`^${place}`) })).toBeInTheDocument();
    expect(window.location.search).toBe('?sel=place:tajikistan');

    await press(screen.getByRole('button', { name: new RegExp(`^${topic} 7`) }));
    expect(rows()).toHaveLength(7);
    expect(window.location.search).toBe('?topic=economy&sel=place:tajikistan');

    await press(container.querySelector('.target-bar'));
    expect(window.location.search).toBe('?topic=economy&sel=figure:goal-2bn');
    const marked = [...container.querySelectorAll('.text .original .mark.is-figure')].map(
      (mark) => mark.textContent,
    );
    expect(marked.join('')).toContain('2 млрд АҚШ долларына');
    const { title } = named(readout.statements, 'trade-target');
    expect(screen.getByRole('dialog', { name: title })).toHaveTextContent('2 млрд АҚШ долларына');

    window.history.back();
    await waitFor(() =>
      expect(screen.getByRole('dialog', { name: new RegExp(`^${place}`) })).toBeInTheDocument(),
    );
    expect(rows()).toHaveLength(7);
    window.history.back();
    await waitFor(() => expect(rows()).toHaveLength(27));
    window.history.back();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(window.location.search).toBe('');
  },
);
