/** Arithmetic on the reader's question: the growth that a year asks for, and the year that a growth leads to. */
import { GROWTHS, type WhatIf as Question, type YearRange } from '../../../explorer/address.ts';
import { useExplorer } from '../../../explorer/explorer-context.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { amountPhrase, growthPhrase } from '../../../i18n/phrases.ts';
import type { Figure } from '../../../model/readout.ts';
import { growthNeeded, yearReached } from '../../../model/what-if.ts';
import { Preset } from './preset.tsx';
import { QuestionField } from './question-field.tsx';
import { useQuestion } from './use-question.ts';

/** The years whose answers stand there without a question: the second to the fifth from the base. */
const FEW_YEARS = [2, 3, 4, 5];

export type WhatIfProps = { base: Figure; goal: Figure; years: YearRange };

export function WhatIf({ base, goal, years }: WhatIfProps) {
  const { index } = useExplorer();
  const i18n = useI18n();
  const { m, f } = i18n;
  const { presets = [], trade = [] } = index.readout.context;
  const given = presets.flatMap((preset) => {
    const point = trade.find(({ id }) => id === preset);
    if (point?.growth === undefined) return [];
    // In tenths of a per cent: 0.135 is 13.5.
    return { point, percent: Math.round(point.growth.value * 1000) / 10 };
  });
  const { asked, ask, choose, end, start } = useQuestion({
    year: years.base + 5,
    growth: given[0]?.percent ?? 10,
  });
  const amount = (value: number) => amountPhrase(i18n, { value, relation: '=' }, goal.unit, goal.value);
  const inPercent = (growth: number) => f.percent(growth, { maximumFractionDigits: 1 });
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
    if (answer.state !== 'reached') return { words: m.trade[answer.state]({ growth: inPercent(growth) }) };
    const { year } = answer;
    const words = { growth: inPercent(growth), year: String(year.value) };
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
            {given.map(({ point, percent }) => (
              <li key={point.id}>
                <Preset
                  point={point}
                  percent={percent}
                  onChoose={() => choose({ kind: 'growth', value: percent })}
                />
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
/** "⁵": how many times. */
function raised(count: number): string {
  return [...String(count)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
