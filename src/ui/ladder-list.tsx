/** The words of strength explained: what each means, and from which verbs it was read. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { LadderRung } from '../model/readout.ts';
import { KINDS_BESIDE_LADDER } from '../model/vocabulary.ts';
import { StrengthMark } from './strength.tsx';

export type LadderListProps = {
  /** The id of a word's meaning, where something else on the page is described by it. */
  idOf?: (word: string) => string;
};

export function LadderList({ idOf }: LadderListProps) {
  const { index } = useExplorer();
  const { m, f } = useI18n();
  const { ladder, language, statements } = index.readout;
  const kinds = KINDS_BESIDE_LADDER.filter((kind) => statements.some((statement) => statement.kind === kind));
  const rung = ({ id, name, meaning, verbs }: LadderRung) => (
    <div key={id} className="ladder-rung">
      <dt>
        <StrengthMark statement={{ strength: id }} /> {name}
      </dt>
      <dd>
        <span id={idOf?.(id)}>{meaning}</span>{' '}
        <span className="ladder-verbs">
          {`${m.filters.ladderVerbs}: `}
          <i lang={language}>{f.list(verbs)}</i>
        </span>
      </dd>
    </div>
  );
  return (
    <>
      <p>{m.filters.ladderNote}</p>
      <h3>{m.filters.undertakes}</h3>
      <dl>{ladder.filter(({ undertakes }) => undertakes).map(rung)}</dl>
      <h3>{m.filters.raised}</h3>
      <dl>{ladder.filter(({ undertakes }) => !undertakes).map(rung)}</dl>
      {kinds.length > 0 && (
        <>
          <h3>{m.filters.beside}</h3>
          <dl>
            {kinds.map((kind) => (
              <div key={kind} className="ladder-rung">
                <dt>
                  <StrengthMark statement={{}} /> {m.kinds[kind]}
                </dt>
                <dd id={idOf?.(kind)}>{m.kindMeanings[kind]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
