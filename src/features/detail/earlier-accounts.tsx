/** Whether a statement was said before: where and what was the same, or new, and against what; or not compared. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { accountPhrase } from '../../i18n/evidence-phrases.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Comparison } from '../../model/readout.ts';
import { LookedFor, type LookedForProps } from '../../ui/looked-for.tsx';
import { SourceList } from '../../ui/source-list.tsx';

export type EarlierAccountsProps = { statement: string };

/** Nothing where the readout has no earlier account: there is nothing to compare with. */
export function EarlierAccounts({ statement }: EarlierAccountsProps) {
  const { index } = useExplorer();
  const showsContext = useView(({ state }) => state.context);
  const { m } = useI18n('late');
  const hasEarlier = [...index.accounts.values()].some(({ of }) => of === 'earlier');
  if (!showsContext || !hasEarlier) return null;
  const compared = index.compared.get(statement);
  return (
    <div>
      <dt>{m.earlier.heading}</dt>
      {compared === undefined ? <dd>{m.earlier.notCompared}</dd> : <ComparedWith compared={compared} />}
    </div>
  );
}

type Row = { account: string; note?: string; lookedFor?: LookedForProps };
type ComparedWithProps = { compared: Comparison };

function ComparedWith({ compared }: ComparedWithProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const { m } = i18n;
  const isOld = 'saidBefore' in compared;
  const rows: readonly Row[] = isOld ? compared.saidBefore : compared.newAgainst;
  return (
    <dd className="beyond">
      <strong>{isOld ? m.earlier.saidBefore : m.earlier.newNow}</strong>
      <ul className="earlier-accounts">
        {rows.map(({ account: id, note, lookedFor }) => {
          const account = index.accounts.get(id);
          return (
            account && (
              <li key={id}>
                {accountPhrase(i18n, account)}
                {note !== undefined && `: ${note}`}
                {lookedFor && <LookedFor {...lookedFor} />}
                <SourceList ids={account.sources} />
              </li>
            )
          );
        })}
      </ul>
      {!isOld && compared.note !== undefined && <p>{compared.note}</p>}
    </dd>
  );
}
