/** The reader's question, between the controls and the address. */
import { useEffect, useRef, useState } from 'react';
import type { WhatIf as Question } from '../../../explorer/address.ts';
import { useExplorer, useView } from '../../../explorer/explorer-context.tsx';
import { withWhatIf } from '../../../explorer/transitions.ts';

/** A question without its kind. */
type Asked = Omit<Question, 'kind'>;

/** How long a slider rests, or a field, before the address takes what it says. */
const REST_MS = 300;

/**
 * What is asked, and what was asked last of the other kind. The address takes it once the reader rests; what follows
 * in one go, from the press or the focus on, replaces the step that it began.
 */
export function useQuestion(first: Record<Question['kind'], Asked>) {
  const { views, change, adjust } = useExplorer();
  const inAddress = useView(({ state }) => state.whatIf);
  const [draft, setDraft] = useState<Question | null>(null);
  const [kept, keep] = useState(first);
  const [times, setTimes] = useState(0);
  const isNew = useRef(true);

  const settle = (question = draft) => {
    if (question === null) return;
    setDraft(null);
    const { state } = views.read();
    const before = state.whatIf ?? question;
    keep((kept) => ({ ...kept, [before.kind]: before, [question.kind]: question }));
    if (isSame(state.whatIf, question)) return;
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
  for (const question of [inAddress, draft]) if (question) asked[question.kind] = question;
  return {
    asked,
    /** How many times the question was cleared. */
    times,
    ask: setDraft,
    choose: (question: Question) => {
      isNew.current = true;
      settle(question);
      isNew.current = true;
    },
    /** Asks nothing any more: address and fields are as they were at first. */
    clear: () => {
      setDraft(null);
      keep(first);
      setTimes((count) => count + 1);
      isNew.current = true;
      const { state } = views.read();
      if (state.whatIf !== null) change(withWhatIf(state, null));
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

function isSame(a: Question | null, b: Question): boolean {
  return a?.kind === b.kind && a.value === b.value && a.relation === b.relation;
}
