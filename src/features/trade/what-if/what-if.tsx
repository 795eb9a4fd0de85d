/** Arithmetic on the reader's question: the growth that a year asks for, and the year that a growth leads to. */
import { GROWTHS, type WhatIf as Question, type YearRange } from '../../../explorer/address.ts';
import { useExplorer } from '../../../explorer/explorer-context.tsx';
import { amountPhrase, growthPhrase, SIGNS } from '../../../i18n/amounts.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { Figure } from '../../../model/readout.ts';
import { type Bounded, combine } from '../../../model/target.ts';
import { growthNeeded, yearReached } from '../../../model/what-if.ts';
import { Fold } from '../../../ui/fold.tsx';
import { Preset } from './preset.tsx';
import { QuestionField, type QuestionFieldProps } from './question-field.tsx';
import type { NumberRange } from './typed-number.ts';
import { useQuestion } from './use-question.ts';

/** The years whose answers stand there without a question: the second to the fifth from the base. */
const FEW_YEARS = [2, 3, 4, 5];

export type WhatIfProps = { base: Figure; goal: Figure; years: YearRange };

export function WhatIf({ base, goal, years }: WhatIfProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const { presets = [], trade = [] } = index.readout.context;
  const given = presets.flatMap((preset) => {
    const point = trade.find(({ id }) => id === preset);
    if (point?.growth === undefined) return [];
    const { value, relation } = point.growth;
    // In tenths of a per cent: 0.135 is 13.5.
    const percent = { value: Math.round(value * 1000) / 10, ...(relation === '=' ? {} : { relation }) };
    return { point, percent };
  });
  const { asked, times, ask, choose, clear, end, start } = useQuestion({
    year: { value: years.base + 5 },
    growth: given[0]?.percent ?? { value: 10 },
  });
  const amount = (value: number, relation: Bounded['relation'] = '=') =>
    amountPhrase(i18n, { value, relation }, goal.unit, goal.value);
  /** What is a bound among the factors makes the result one. */
  const grown = (growth: Bounded, count: number) => {
    const relation = combine(base.relation, growth.relation);
    if (relation === undefined) return undefined;
    const factor = f.number(Number((1 + growth.value).toPrecision(12)));
    const sign = SIGNS[growth.relation];
    return m.trade.grown({
      base: amount(base.value, base.relation),
      factor: (sign === '' ? factor : `(${sign}${factor})`) + raised(count),
      equals: relation === '=' || relation === '~' ? '≈' : '=',
      result: amount(base.value * (1 + growth.value) ** count, relation),
    });
  };

  const byYear = (year: number) => {
    const needed = growthNeeded(base, goal, year - years.base);
    return (
      needed && {
        words: m.trade.needed({ year: String(year), growth: growthPhrase(i18n, needed) }),
        // At the very growth that the bound names.
        how: grown({ value: needed.value, relation: '=' }, year - years.base),
      }
    );
  };
  const atGrowth = ({ value, relation: bound }: Omit<Question, 'kind'>) => {
    const relation: Bounded['relation'] = bound ?? '=';
    const growth = { value: value / 100, relation };
    const percent = amountPhrase(i18n, { value, relation }, '%');
    const answer = yearReached(base, goal, years.base, growth);
    if (answer === undefined) return { words: m.trade.open({ growth: percent }) };
    if (answer.state !== 'reached') {
      return { words: m.trade[answer.state]({ growth: percent, base: amount(base.value) }) };
    }
    const { year } = answer;
    const words = { growth: percent, year: String(year.value) };
    return { words: m.trade.reached[year.relation](words), how: grown(growth, year.value - years.base) };
  };

  const question = (kind: Question['kind'], field: FieldWords, range: NumberRange, answer: Answer) => (
    <QuestionField
      // What was typed goes with the question that is cleared.
      key={`${kind}-${times}`}
      {...field}
      range={range}
      value={asked[kind].value}
      onChange={(value) => ask({ kind, value })}
      onStart={start}
      onEnd={() => end(kind)}
    >
      {answer && (
        <>
          <strong>{answer.words}</strong> <span>{answer.how}</span>
        </>
      )}
    </QuestionField>
  );
  const ofYears = { first: String(years.first), last: String(years.last) };
  const yearField: FieldWords = {
    label: m.trade.byYear,
    write: String,
    outside: m.trade.outOfRange(ofYears),
    unreadable: m.trade.noYear(ofYears),
  };
  const ofGrowths = { first: f.percent(GROWTHS.first / 100), last: f.percent(GROWTHS.last / 100) };
  const growthField: FieldWords = {
    label: m.trade.atGrowth,
    write: f.number,
    outside: m.trade.outOfRange(ofGrowths),
    unreadable: m.trade.noGrowth(ofGrowths),
  };
  const few = FEW_YEARS.flatMap((count) => byYear(years.base + count) ?? []);
  if (few.length === 0) return null;
  return (
    <section className="what-if" aria-labelledby="what-if-heading">
      <Fold name={m.trade.whatIf} heading={<h3 id="what-if-heading">{m.trade.whatIf}</h3>}>
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
        {question('year', yearField, { ...years, step: 1 }, byYear(asked.year.value))}
        {question('growth', growthField, GROWTHS, atGrowth(asked.growth))}
        <p className="needs-script">
          <button type="button" className="quiet-button" onClick={clear}>
            {m.trade.clearWhatIf}
          </button>
        </p>
        {given.length > 0 && (
          <div className="beyond">
            <h4>{m.trade.presets}</h4>
            <ul>
              {given.map(({ point, percent }) => (
                <li key={point.id}>
                  <Preset
                    point={point}
                    percent={percent.value}
                    onChoose={() => choose({ kind: 'growth', ...percent })}
                  />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Fold>
    </section>
  );
}

type FieldWords = Pick<QuestionFieldProps, 'label' | 'write' | 'outside' | 'unreadable'>;
type Answer = { words: string; how?: string | undefined } | undefined;
/** "⁵": how many times. */
function raised(count: number): string {
  return [...String(count)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
