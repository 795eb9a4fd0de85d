/** A fact from beyond the article with the pages that it rests on. */
import type { ContextFact } from '../model/readout.ts';
import { SourceList } from './source-list.tsx';

export type FactNoteProps = { fact: ContextFact };

export function FactNote({ fact }: FactNoteProps) {
  return (
    <div className="beyond">
      <p>{fact.what}</p>
      <SourceList ids={fact.sources} />
    </div>
  );
}
