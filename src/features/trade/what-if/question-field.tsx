/** One number by a slider and by a field, which say the same. */
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';

export type QuestionFieldProps = {
  label: string;
  first: number;
  last: number;
  step: number;
  value: number;
  onChange: (value: number) => void;
  /** The reader begins to move or to type. */
  onStart: () => void;
  onEnd: () => void;
};

export function QuestionField({
  label,
  first,
  last,
  step,
  value,
  onChange,
  onStart,
  onEnd,
}: QuestionFieldProps) {
  const { m } = useI18n();
  // Half a number is none yet: what is typed stands in the field until it is left.
  const [typed, setTyped] = useState<string>();
  const take = (words: string) => {
    const number = Number(words);
    const isWhole = Math.abs(number / step - Math.round(number / step)) < 1e-6;
    if (words !== '' && number >= first && number <= last && isWhole) onChange(number);
  };
  const ends = { min: first, max: last, step, onFocus: onStart };
  return (
    <label className="needs-script">
      {label}
      <input
        type="number"
        {...ends}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          take(target.value);
        }}
        onBlur={() => {
          setTyped(undefined);
          onEnd();
        }}
      />
      <input
        type="range"
        {...ends}
        aria-label={m.trade.slide({ what: label })}
        value={value}
        onPointerDown={onStart}
        onChange={({ target }) => take(target.value)}
        onBlur={() => onEnd()}
      />
    </label>
  );
}
