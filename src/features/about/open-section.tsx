/** What was looked for and not found, and what is an inference: as the readout's own records have it. */
import type { ReactNode } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { accountPhrase } from '../../i18n/evidence-phrases.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { WithArticleWords } from '../../ui/article-words.tsx';
import { LookedFor } from '../../ui/looked-for.tsx';
import { AboutSection } from './about-section.tsx';
import { type Absent, openItems } from './open-items.ts';
import { StatementLink } from './statement-link.tsx';

export function OpenSection() {
  const { index } = useExplorer();
  const { m, f } = useI18n('about');
  const late = useI18n('late').m;
  const { searched, notLookedFor, absent, years, inferred } = openItems(index.readout);
  return (
    <AboutSection id="open" heading={m.about.open}>
      {searched.length > 0 && (
        <Items heading={m.about.laterSteps}>
          {searched.map(({ statement, searches }) => (
            <li key={statement.id}>
              <StatementLink statement={statement} />
              {searches.map(({ where, date, words }) => (
                <p key={where} className="basis">
                  {late.delivery.search({ where, date: f.date(date), words: f.list(words) })}
                </p>
              ))}
            </li>
          ))}
        </Items>
      )}
      {notLookedFor.length > 0 && (
        <Items heading={late.delivery.rowNotLookedFor}>
          <StatementItems statements={notLookedFor} />
        </Items>
      )}
      {absent.length > 0 && (
        <Items heading={m.accounts.namesNot}>
          {absent.map((item) => (
            <AbsentItem key={`${item.account.id} ${item.what ?? item.statement?.id}`} absent={item} />
          ))}
        </Items>
      )}
      {years.length > 0 && <p>{late.trade.gaps({ years: f.list(years.map(String)) })}</p>}
      {inferred.size > 0 && (
        <>
          <h3>{m.about.inferred}</h3>
          {[...inferred].map(([reason, statements]) => (
            <div key={reason}>
              <p>
                <WithArticleWords text={reason} />
              </p>
              <ul className="about-list">
                <StatementItems statements={statements} />
              </ul>
            </div>
          ))}
        </>
      )}
    </AboutSection>
  );
}

type ItemsProps = { heading: string; children: ReactNode };

function Items({ heading, children }: ItemsProps) {
  return (
    <>
      <h3>{heading}</h3>
      <ul className="about-list">{children}</ul>
    </>
  );
}

type StatementItemsProps = { statements: readonly Statement[] };

function StatementItems({ statements }: StatementItemsProps) {
  return statements.map((statement) => (
    <li key={statement.id}>
      <StatementLink statement={statement} />
    </li>
  ));
}

type AbsentItemProps = { absent: Absent };

function AbsentItem({ absent: { account, lookedFor, statement, what } }: AbsentItemProps) {
  const i18n = useI18n('late');
  return (
    <li>
      {statement ? <StatementLink statement={statement} /> : what}{' '}
      <span className="basis">({accountPhrase(i18n, account)})</span>
      <LookedFor {...lookedFor} isQuoted={false} />
    </li>
  );
}
