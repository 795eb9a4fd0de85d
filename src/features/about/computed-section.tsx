/** What no text says in so many words and was worked out from what it says: dates, and arithmetic of the target. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, datePhrase } from '../../i18n/phrases.ts';
import type { Dated, Statement } from '../../model/readout.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { useSectionHref } from '../../ui/use-section-href.ts';
import { AboutSection } from './about-section.tsx';
import { StatementLink } from './statement-link.tsx';

export function ComputedSection() {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const { m } = useI18n('about');
  const sectionHref = useSectionHref();
  const { statements, target } = index.readout;
  const dates = statements.flatMap((statement) => {
    const derived = derivedDate(statement);
    return derived === undefined ? [] : [{ statement, derived }];
  });
  if (dates.length === 0 && target === undefined) return null;
  return (
    <AboutSection id="computed" heading={m.about.computed}>
      {dates.length > 0 && (
        <ul className="about-list">
          {dates.map(({ statement, derived }) => (
            <li key={statement.id}>
              <StatementLink statement={statement} />: {datePhrase(i18n, derived)},{' '}
              {basisPhrase(i18n, derived)}
            </li>
          ))}
        </ul>
      )}
      {target && (
        <p>
          {m.about.computedTrade} <a href={sectionHref(SECTION_IDS.target)}>{i18n.m.trade.records}</a>
        </p>
      )}
    </AboutSection>
  );
}

function derivedDate({ date, figures }: Statement): Dated | undefined {
  const dates = [date, ...figures.flatMap(({ period }) => period ?? [])];
  return dates.find((one): one is Dated => one.kind === 'dated' && one.basis === 'derived');
}
