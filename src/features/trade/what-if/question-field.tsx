/** One number by a slider and by a field, which say the same, and what answers to it: or why nothing does. */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { type NumberRange, stepped, typedNumber } from './typed-number.ts';

export type QuestionFieldProps = {
  label: string;
  range: NumberRange;
  value: number;
  /** A number as the field has it. */
  write: (value: number) => string;
  /** What is said of a number that is out of range, and of what is no number to ask with. */
  outside: string;
  unreadable: string;
  onChange: (value: number) => void;
  /** The reader begins to move or to type. */
  onStart: () => void;
  onEnd: () => void;
  /** The answer to the value; without one nothing is said. */
  children?: ReactNode;
};

/** What stands in the field as it was typed, while the question is still the one that it was typed beside. */
type Draft = { words: string; beside: number; isLeft: boolean };

export function QuestionField({
  label,
  range,
  value,
  write,
  outside,
  unreadable,
  onChange,
  onStart,
  onEnd,
  children,
}: QuestionFieldProps) {
  const { m } = useI18n('late');
  const [draft, setDraft] = useState<Draft>();
  const shown = draft?.beside === value ? draft : undefined;
  const typed = shown && typedNumber(shown.words, range);
  // Half a number is no error before the field is left.
  const isRefused = typed && (typed.state === 'begun' ? shown.isLeft : typed.state !== 'number');

  const take = (words: string) => {
    const read = typedNumber(words, range);
    setDraft({ words, beside: read.state === 'number' ? read.value : value, isLeft: false });
    if (read.state === 'number') onChange(read.value);
  };
  const leave = () => {
    // What was taken is written as the language writes it, and an emptied field has its number back.
    setDraft(
      typed?.state === 'number' || shown?.words.trim() === ''
        ? undefined
        : shown && { ...shown, isLeft: true },
    );
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setDraft(undefined);
    onChange(stepped(value, event.key === 'ArrowUp' ? 1 : -1, range));
  };
  return (
    <div className="question">
      <label className="needs-script">
        {label}
        {/* Not of the type "number", which takes the comma out of "20,5" in some languages and says nothing. */}
        <input
          type="text"
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          aria-valuemin={range.first}
          aria-valuemax={range.last}
          aria-valuenow={value}
          aria-invalid={isRefused}
          value={shown?.words ?? write(value)}
          onFocus={onStart}
          onChange={({ target }) => take(target.value)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <input
          type="range"
          min={range.first}
          max={range.last}
          step={range.step}
          aria-label={m.trade.slide({ what: label })}
          value={value}
          onFocus={onStart}
          onPointerDown={onStart}
          onChange={({ target }) => {
            setDraft(undefined);
            onChange(Number(target.value));
          }}
          onBlur={onEnd}
        />
      </label>
      {(isRefused || children) && (
        <output className="needs-script">
          {isRefused ? <strong>{typed.state === 'unreadable' ? unreadable : outside}</strong> : children}
        </output>
      )}
    </div>
  );
}
