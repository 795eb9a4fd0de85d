import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useIsHydrated } from '../../src/ui/use-is-hydrated.ts';

const Sorter = () => <p>{useIsHydrated() ? 'Sort' : 'By year'}</p>;

it('what needs script is not in the prerendered page, and comes once React has taken it over', async () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Sorter />);
  expect(page).toHaveTextContent('By year');
  await act(async () => void hydrateRoot(page, <Sorter />));
  expect(page).toHaveTextContent('Sort');
  expect(page).not.toHaveTextContent('By year');
});
