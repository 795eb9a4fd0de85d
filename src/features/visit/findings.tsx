/** What the text comes to, at one look: the editor's sentences, each a link to what it rests on; without any, the counts. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Finding, Readout } from '../../model/readout.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { passageId, SECTION_IDS } from '../../ui/element-ids.ts';

export function Findings() {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const { findings = [], statements } = index.readout;
  if (findings.length === 0) return <Counts statements={statements} />;
  return (
    <p className="findings">
      {findings.map((finding) => (
        <FindingLink key={finding.id} finding={finding} isShown={hasContext || isOfText(finding)} />
      ))}
    </p>
  );
}

type CountsProps = { statements: Readout['statements'] };

function Counts({ statements }: CountsProps) {
  const { m, f } = useI18n();
  const of = (kind: string) => counted(f, statements.filter((statement) => statement.kind === kind).length);
  return (
    <p className="findings lead">
      {[
        m.counts.statements({ count: counted(f, statements.length) }),
        m.counts.commitments({ count: of('commitment') }),
        m.counts.raised({ count: of('raised') }),
      ].join(' · ')}
    </p>
  );
}

type FindingLinkProps = { finding: Finding; isShown: boolean };

/** What is hidden keeps its place, so that nothing moves. */
function FindingLink({ finding, isShown }: FindingLinkProps) {
  const { text, statements: [statement] = [], restatements } = finding;
  if (statement !== undefined) {
    return (
      <>
        <ChoiceLink
          selection={{ kind: 'statement', id: statement }}
          origin="panel"
          fragment={passageId(statement)}
          className="finding"
        >
          {text}
        </ChoiceLink>{' '}
      </>
    );
  }
  const section = restatements === undefined ? SECTION_IDS.commitments : SECTION_IDS.target;
  return (
    <a href={`#${section}`} className={classNames('finding', 'is-beyond', !isShown && 'is-off')}>
      {text}
    </a>
  );
}

/** Whether it stands without what comes from beyond the text. */
function isOfText({ statements = [] }: Finding): boolean {
  return statements.length > 0;
}
