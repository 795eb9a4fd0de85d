/** Words of the article: one link where statements rest on them, which opens a chooser where several share them. */
import { useExplorer, useSettledView, useView } from '../../explorer/explorer-context.tsx';
import { useIsHovered } from '../../explorer/hover.tsx';
import { emphasisOf } from '../../explorer/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { ChoiceLink, useChoiceHref } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { statementItemId } from '../../ui/element-ids.ts';
import { strengthClass } from '../../ui/strength.tsx';
import { strongest } from './article-pieces.ts';

export type MarkedWordsProps = {
  text: string;
  /** All that rest on the words, if any; those that the filters hide are left out here. */
  statements: readonly Statement[];
  isFigure?: boolean;
  /** Why an editor set the words aside, where that was said too: shown when no statement is. */
  frame?: string | undefined;
  /** Opens the chooser for shared words. */
  onShared: (element: HTMLElement) => void;
  isOpen: boolean;
};

export function MarkedWords({
  text,
  statements,
  isFigure = false,
  frame,
  onShared,
  isOpen,
}: MarkedWordsProps) {
  const { index } = useExplorer();
  const { m, f } = useI18n();
  const shownIds = useSettledView(({ visibleIds }) =>
    statements
      .map(({ id }) => id)
      .filter((id) => visibleIds.has(id))
      .join(' '),
  );
  const ids = shownIds.split(' ');
  const emphasis = useView(({ chosen }) => emphasisOf(chosen, ids));
  const isHovered = useIsHovered(ids);
  const shown = statements.filter(({ id }) => ids.includes(id));
  const look = strongest(index, shown);
  const [first] = shown;
  if (first === undefined || look === undefined) return <FramedWords text={text} frame={frame} />;
  const className = classNames(
    'mark',
    strengthClass(index, look),
    index.rungs.get(look.strength ?? '')?.undertakes && 'undertakes',
    emphasis !== 'plain' && `is-${emphasis}`,
    isHovered && 'is-hovered',
    isFigure && 'is-figure',
  );
  const title = m.article.markedAs({ titles: f.list(shown.map((statement) => statement.title)) });
  if (shown.length === 1) {
    return (
      <ChoiceLink
        selection={{ kind: 'statement', id: first.id }}
        origin="article"
        fragment={statementItemId(first.id)}
        className={className}
        title={title}
      >
        {text}
      </ChoiceLink>
    );
  }
  return (
    <SharedWords
      text={text}
      className={className}
      title={title}
      isOpen={isOpen}
      first={first}
      onShared={onShared}
    />
  );
}

type FramedWordsProps = { text: string; frame: string | undefined };

/**
 * Words without a statement: set aside with the reason, or plain. An element in each case, since a browser that
 * translates the page takes bare words out of React's hands.
 */
function FramedWords({ text, frame }: FramedWordsProps) {
  return (
    <span className={frame && 'frame'} title={frame}>
      {text}
    </span>
  );
}

type SharedWordsProps = Pick<MarkedWordsProps, 'text' | 'onShared' | 'isOpen'> & {
  /** The statement that the link leads to without script. */
  first: Statement;
  className: string;
  title: string;
};

function SharedWords({ text, first, className, title, onShared, isOpen }: SharedWordsProps) {
  const { href, ...handlers } = useChoiceHref(
    { kind: 'statement', id: first.id },
    onShared,
    statementItemId(first.id),
  );
  return (
    <a href={href} {...handlers} className={className} title={title} aria-expanded={isOpen}>
      {text}
    </a>
  );
}
