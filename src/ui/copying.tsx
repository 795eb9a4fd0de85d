/** Copies words, and says whether it did; shows them, selected, where the browser lets nothing be copied. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';

/** `words`: what was to be copied; absent where it did not come. */
type Outcome =
  | { kind: 'copied' | 'copiedHere' | 'refused'; words: string }
  | { kind: 'absent'; words?: undefined };

/** One for all buttons that stand together: the last of them is spoken of. */
export interface Copying {
  outcome: Outcome | null;
  /** @param isLocal - whether the words are an address that leads nowhere on another computer */
  copy(words: string, isLocal?: boolean): Promise<void>;
  /** Copies what has to be loaded first, or says that it did not come. */
  copyLater(load: () => Promise<string>): Promise<void>;
}

export function useCopying(): Copying {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (words: string, isLocal = false) => {
    try {
      await navigator.clipboard.writeText(words);
      setOutcome({ kind: isLocal ? 'copiedHere' : 'copied', words });
    } catch {
      // Refused, or there is no clipboard: plain http, a frame.
      setOutcome({ kind: 'refused', words });
    }
  };
  const copyLater = async (load: () => Promise<string>) => {
    const words = await load().catch(() => undefined);
    if (words === undefined) setOutcome({ kind: 'absent' });
    else await copy(words);
  };
  return { outcome, copy, copyLater };
}

/** Selects the words of a field, for a reader whose browser does not let the page copy them. */
export function useSelectedWhenRefused(
  field: RefObject<HTMLTextAreaElement | null>,
  outcome: Outcome | null,
): void {
  useEffect(() => {
    if (outcome?.kind !== 'refused') return;
    field.current?.focus();
    field.current?.select();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [field, outcome]);
}

export type CopyingOutcomeProps = { outcome: Outcome | null };

export function CopyingOutcome({ outcome }: CopyingOutcomeProps) {
  const { m } = useI18n('late');
  const said = {
    copied: m.detail.copied,
    copiedHere: m.detail.copiedHere,
    refused: m.detail.copyFailed,
    absent: m.cite.fault,
  };
  return (
    <>
      <span role="status">{outcome && said[outcome.kind]}</span>
      {outcome?.kind === 'refused' && <WordsToCopy outcome={outcome} />}
    </>
  );
}

type WordsToCopyProps = { outcome: Outcome & { words: string } };

/** For a reader whose browser does not let the page copy: the words, selected. */
function WordsToCopy({ outcome }: WordsToCopyProps) {
  const { m } = useI18n('late');
  const field = useRef<HTMLTextAreaElement>(null);
  useSelectedWhenRefused(field, outcome);
  const { words } = outcome;
  return (
    <textarea
      key={words}
      readOnly
      rows={words.split('\n').length + 1}
      aria-label={m.detail.toCopy}
      value={words}
      ref={field}
    />
  );
}
