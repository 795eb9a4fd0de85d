/** The line that stays at the top of the card: what is chosen, the way to its neighbours, and out. */
import { useId, useState } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { schedulePhrase } from '../../i18n/evidence-phrases.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Place, Statement } from '../../model/readout.ts';
import { commitmentSchedule } from '../../model/schedule.ts';
import { StrengthMark, useStrengthName } from '../../ui/strength.tsx';
import { CardSteps } from './card-steps.tsx';
import { StrengthMeaning } from './strength-meaning.tsx';

/** Of the card's name. */
export const CARD_HEADING = 'card-heading';

export type CardHeadProps = {
  place: Place | undefined;
  statement: Statement | undefined;
  onClose: () => void;
};

/** A statement's title stands below its words, which come first; a place has none, and is named here. */
export function CardHead({ place, statement, onClose }: CardHeadProps) {
  const { m } = useI18n();
  return (
    <div className="card-head">
      {place && (
        <h2 id={CARD_HEADING} key={place.id}>
          {place.name}
        </h2>
      )}
      {statement && <InShort key={statement.id} statement={statement} />}
      {statement && <CardSteps statement={statement} />}
      <button type="button" className="quiet-button card-close" aria-label={m.detail.close} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

type InShortProps = { statement: Statement };

/** "Agreed · «уағдаласты» · no deadline named"; its first word explains itself. */
function InShort({ statement }: InShortProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const strengthName = useStrengthName();
  const meaningId = useId();
  const [isOpen, setOpen] = useState(false);
  const { language, reviewed } = index.readout;
  const { verb, date } = statement;
  const schedule = commitmentSchedule(index.readout, statement);
  return (
    <div className="in-short">
      <StrengthMark statement={statement} />{' '}
      <button
        type="button"
        className="strength-word"
        aria-expanded={isOpen}
        aria-controls={meaningId}
        onClick={() => setOpen(!isOpen)}
      >
        {strengthName(statement)}
      </button>
      {verb && (
        <>
          {' · '}
          <span lang={language}>«{verb.words}»</span>
        </>
      )}
      {schedule && <span> · {schedulePhrase(i18n, schedule, date, reviewed)}</span>}
      <div id={meaningId}>{isOpen && <StrengthMeaning statement={statement} />}</div>
    </div>
  );
}
