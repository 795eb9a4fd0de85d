/** Arithmetic on the reader's question: the growth that a year asks for, and the year that a growth leads to. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { GROWTHS, type WhatIf as Question, type YearRange } from '../../../explorer/address.ts';
import { useExplorer, useView } from '../../../explorer/explorer-context.tsx';
import { withWhatIf } from '../../../explorer/transitions.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { amountPhrase, datePhrase, growthPhrase } from '../../../i18n/phrases.ts';
import type { Figure, TradePoint } from '../../../model/readout.ts';
import { growthNeeded, yearReached } from '../../../model/what-if.ts';
import { RecordSources } from '../record-sources.tsx';
import { QuestionField } from './question-field.tsx';

/** The years whose answers stand there without a question: the second to the fifth from the base. */
const FEW_YEARS = [2, 3, 4, 5];

/** How long a slider rests, or a field, before the address takes what it says. */
const REST_MS = 300;

export type WhatIfProps = { base: Figure; goal: Figure; years: YearRange };

export function WhatIf({ base, goal, years }: WhatIfProps) {
  const { index } = useExplorer();
  const i18n = useI18n();
  const { m, f } = i18n;
  const { presets = [], trade = [] } = index.readout.context;
  const given = presets.flatMap((preset) => trade.find(({ id, growth }) => id === preset && growth) ?? []);
  const { asked, ask, choose, end, start } = useQuestion({
    year: years.base + 5,
    growth: percentOf(given[0]) ?? 10,
  });
  const amount = (value: number) => amountPhrase(i18n, { value, relation: '=' }, goal.unit, goal.value);
  const percent = (growth: number) => f.percent(growth, { maximumFractionDigits: 1 });
  const grown = (growth: number, count: number) =>
    m.trade.grown({
      base: amount(base.value),
      factor: f.number(Number((1 + growth).toPrecision(12))) + raised(count),
      result: amount(base.value * (1 + growth) ** count),
    });

  const byYear = (year: number) => {
    const needed = growthNeeded(base, goal, year - years.base);
    return (
      needed && {
        words: m.trade.needed({ year: String(year), growth: growthPhrase(i18n, needed) }),
        how: grown(needed.value, year - years.base),
      }
    );
  };
  const atGrowth = (value: number) => {
    const growth = value / 100;
    const answer = yearReached(base, goal, years.base, { value: growth, relation: '=' });
    if (answer === undefined) return undefined;
    if (answer.state !== 'reached') return { words: m.trade[answer.state]({ growth: percent(growth) }) };
    const { year } = answer;
    const words = { growth: percent(growth), year: String(year.value) };
    return { words: m.trade.reached[year.relation](words), how: grown(growth, year.value - years.base) };
  };

  const question = (kind: Question['kind'], label: string, range: Range, answer: Answer) => (
    <div className="question">
      <QuestionField
        label={label}
        {...range}
        value={asked[kind]}
        onChange={(value) => ask({ kind, value })}
        onStart={start}
        onEnd={() => end(kind)}
      />
      {answer && (
        <output className="needs-script">
          <strong>{answer.words}</strong> {answer.how}
        </output>
      )}
    </div>
  );
  const few = FEW_YEARS.flatMap((count) => byYear(years.base + count) ?? []);
  if (few.length === 0) return null;
  return (
    <section className="what-if" aria-labelledby="what-if-heading">
      <h3 id="what-if-heading">{m.trade.whatIf}</h3>
      <p className="panel-note">
        {m.trade.whatIfNote({
          base: amountPhrase(i18n, base, goal.unit, goal.value),
          year: String(years.base),
          goal: amount(goal.value),
        })}
      </p>
      <ul className="few" data-origin="computed">
        {few.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {question('year', m.trade.byYear, { ...years, step: 1 }, byYear(asked.year))}
      {question('growth', m.trade.atGrowth, GROWTHS, atGrowth(asked.growth))}
      {given.length > 0 && (
        <div className="beyond">
          <h4>{m.trade.presets}</h4>
          <ul>
            {given.map((point) => (
              <li key={point.id}>
                <Preset point={point} onChoose={(value) => choose({ kind: 'growth', value })}>
                  {m.trade.preset({
                    growth: amountPhrase(
                      i18n,
                      { value: percentOf(point) ?? 0, relation: point.growth?.relation ?? '=' },
                      '%',
                    ),
                    when: datePhrase(i18n, point.period),
                    whose: point.whose,
                  })}
                </Preset>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

type Range = { first: number; last: number; step: number };
type Answer = { words: string; how?: string } | undefined;
type PresetProps = { point: TradePoint; onChoose: (growth: number) => void; children: ReactNode };

/** A growth that a source gives; without script it can be read, with its source. */
function Preset({ point, onChoose, children }: PresetProps) {
  const { index } = useExplorer();
  const { m } = useI18n();
  const sources = point.sources.flatMap((id) => index.sources.get(id) ?? []);
  return (
    <>
      {children} <span className="figure-when">{m.trade.partYear}</span>
      <button
        type="button"
        className="quiet-button needs-script"
        aria-label={`${m.trade.usePreset}: ${children}`}
        onClick={() => onChoose(percentOf(point) ?? 0)}
      >
        {m.trade.usePreset}
      </button>
      <RecordSources record={{ sources }} />
    </>
  );
}

/**
 * What is asked, and what was asked last of the other kind. The address takes it once the reader rests; what follows
 * in one go, from the press or the focus on, replaces the step that it began.
 */
function useQuestion(first: Record<Question['kind'], number>) {
  const { views, change, adjust } = useExplorer();
  const inAddress = useView(({ state }) => state.whatIf);
  const [draft, setDraft] = useState<Question | null>(null);
  const [kept, keep] = useState(first);
  const isNew = useRef(true);

  const settle = (question = draft) => {
    if (question === null) return;
    setDraft(null);
    const { state } = views.read();
    const before = state.whatIf ?? question;
    keep((kept) => ({ ...kept, [before.kind]: before.value, [question.kind]: question.value }));
    if (state.whatIf?.kind === question.kind && state.whatIf.value === question.value) return;
    (isNew.current ? change : adjust)(withWhatIf(state, question));
    isNew.current = false;
  };
  const settling = useRef(settle);
  useEffect(() => {
    settling.current = settle;
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => settling.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  const asked = { ...kept };
  for (const question of [inAddress, draft]) if (question) asked[question.kind] = question.value;
  return {
    asked,
    ask: setDraft,
    choose: (question: Question) => {
      isNew.current = true;
      settle(question);
      isNew.current = true;
    },
    /** A slider moves before the field that had the focus loses it: that field ends its own question alone. */
    end: (kind: Question['kind']) => {
      if (draft?.kind !== kind) return;
      settle();
      isNew.current = true;
    },
    start: () => {
      isNew.current = true;
    },
  };
}

/** In tenths of a per cent: 0.135 is 13.5. */
function percentOf(point: TradePoint | undefined): number | undefined {
  return point?.growth && Math.round(point.growth.value * 1000) / 10;
}

/** "⁵": how many times. */
function raised(count: number): string {
  return [...String(count)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
