/** The page's title follows the view, so that a bookmark, a tab or a step of the history says what it leads to. */
import { useEffect } from 'react';
import { FACETS } from '../explorer/address.ts';
import { useExplorer, useView } from '../explorer/explorer-context.tsx';
import { useFilterNames } from '../ui/filter-names.ts';

/** What is chosen, else the filters, in short words before the readout's title; that alone where there is neither. */
export function ViewTitle() {
  const { index } = useExplorer();
  const nameOf = useFilterNames();
  const { title } = index.readout;
  const words = useView(({ state: { selection, filters } }) => {
    if (selection === null)
      return FACETS.flatMap((facet) => filters[facet].map((id) => nameOf(facet, id))).join(', ');
    const { kind, id } = selection;
    if (kind === 'place') return index.places.get(id)?.name ?? '';
    const statement = kind === 'figure' ? index.figures.get(id)?.statement : index.statements.get(id);
    return statement?.label ?? statement?.title ?? '';
  });
  useEffect(() => {
    document.title = words === '' ? title : `${words} · ${title}`;
  }, [words, title]);
  return null;
}
