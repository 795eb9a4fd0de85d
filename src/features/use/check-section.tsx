/** Takes a quote that a reader pastes, and says at once whether it is still what the article has. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { checkQuote } from '../../quote/check-quote.ts';
import { USE_SECTION_IDS } from '../../ui/element-ids.ts';
import { quoteTelling } from '../../ui/quote-telling.ts';
import { QuoteAnswerView } from './quote-answer.tsx';

/** In letters; a quote has some 1,500. */
const LONGEST = 20_000;

export function CheckSection() {
  const { readout } = useExplorer().index;
  const { m } = useI18n('use');
  const i18n = useI18n('late');
  const [pasted, setPasted] = useState('');
  const checked = useDeferredValue(pasted);
  const answer = useMemo(
    () => (checked.trim() === '' ? undefined : checkQuote(readout, quoteTelling(i18n), checked)),
    [readout, i18n, checked],
  );
  return (
    <section id={USE_SECTION_IDS.check} className="needs-script check-quote" aria-labelledby="check-heading">
      <h2 id="check-heading">{m.check.heading}</h2>
      <p>{m.check.lead}</p>
      <label htmlFor="check-field">{m.check.field}</label>
      <textarea
        id="check-field"
        rows={8}
        maxLength={LONGEST}
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <div aria-live="polite">{answer && <QuoteAnswerView key={checked} answer={answer} />}</div>
      <p className="panel-note">{m.check.harmless}</p>
    </section>
  );
}
