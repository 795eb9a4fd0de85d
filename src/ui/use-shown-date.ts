/** A date as the reader has it: with what comes from beyond the article, or without. */
import { useExplorer, useView } from '../explorer/explorer-context.tsx';
import type { StatementDate } from '../model/readout.ts';
import { type ShownDate, shownDate } from '../model/shown-date.ts';

export function useShownDate(): (date: StatementDate) => ShownDate {
  const { talks } = useExplorer().index.readout;
  const hasContext = useView(({ state }) => state.context);
  return (date) => shownDate(date, talks, hasContext);
}
