/** One of a few: radio buttons drawn as one strip. */
import { useId } from 'react';

export type SegmentedControlProps<T extends string> = {
  label: string;
  /** Where an option has a sign, that is seen, and its name is heard. */
  options: readonly { id: T; name: string; icon?: string }[];
  value: T;
  onChange: (value: T) => void;
};

export function SegmentedControl<T extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <fieldset className="segmented needs-script">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          {option.icon === undefined ? (
            <span>{option.name}</span>
          ) : (
            <span title={option.name}>
              <span aria-hidden="true">{option.icon}</span>
              <span className="visually-hidden">{option.name}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
