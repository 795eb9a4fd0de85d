/** Words that statements rest on: one link, which opens a chooser where several statements share them. */
import type { MouseEvent } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useIsHovered } from '../../explorer/hover.tsx';
import { select } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { ChoiceLink, isPlainClick } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { statementItemId } from '../../ui/element-ids.ts';
import { strengthClass } from '../../ui/strength.tsx';
import { strongest } from './article-pieces.ts';

export type MarkedWordsProps = {
  text: string;
  statements: readonly Statement[];
  isFigure?: boolean;
  /** Opens the chooser for shared words. */
  onShared: (element: HTMLElement) => void;
  isOpen: boolean;
};

export function MarkedWords({ text, statements, isFigure = false, onShared, isOpen }: MarkedWordsProps) {
  const { index, chosen, state, href } = useExplorer();
  const { m, f } = useI18n();
  const ids = statements.map(({ id }) => id);
  const isHovered = useIsHovered(ids);
  const look = strongest(index, statements);
  const [first] = statements;
  if (first === undefined || look === undefined) return text;
  const isChosen = chosen !== null && ids.some((id) => chosen.has(id));
  const className = classNames(
    'mark',
    strengthClass(index, look),
    isChosen && 'is-chosen',
    chosen !== null && !isChosen && 'is-dim',
    isHovered && 'is-hovered',
    isFigure && 'is-figure',
  );
  const title = m.article.markedAs({ titles: f.list(statements.map((statement) => statement.title)) });
  const selection = { kind: 'statement' as const, id: first.id };
  if (statements.length === 1) {
    return (
      <ChoiceLink
        selection={selection}
        origin="article"
        fragment={statementItemId(first.id)}
        className={className}
        title={title}
      >
        {text}
      </ChoiceLink>
    );
  }
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onShared(event.currentTarget);
  };
  return (
    <a
      href={href(select(state, selection), statementItemId(first.id))}
      onClick={onClick}
      className={className}
      title={title}
      aria-expanded={isOpen}
    >
      {text}
    </a>
  );
}
