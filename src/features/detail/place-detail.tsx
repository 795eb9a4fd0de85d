/** A chosen place: what the article says with it, its own statements and those within it apart. */
import { type ExplorerState, FACETS } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { hasValue } from '../../explorer/selectors.ts';
import { clearFilters, narrowTo } from '../../explorer/transitions.ts';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place, Statement } from '../../model/readout.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { CopyingOutcome, useCopying } from '../../ui/copying.tsx';
import { passageId } from '../../ui/element-ids.ts';
import { useFilterNames } from '../../ui/filter-names.ts';
import { LinkButtons } from '../../ui/link-buttons.tsx';
import { StrengthMark, useStrengthName } from '../../ui/strength.tsx';
import { goOnAt, whereToGoOn } from './go-on.ts';

export type PlaceDetailProps = { place: Place };

export function PlaceDetail({ place }: PlaceDetailProps) {
  const { index, change, chosenFrom } = useExplorer();
  const { state, visible } = useView((view) => view);
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const nameOf = useFilterNames();
  const copying = useCopying();
  const strengthName = useStrengthName();
  const linkTo = ({ places }: Statement) => places.find((link) => link.place === place.id);
  const shown = visible.filter((statement) => hasValue(index, statement, 'place', place.id));
  const all = index.readout.statements.filter((statement) => hasValue(index, statement, 'place', place.id));
  const own = shown.filter((statement) => linkTo(statement) !== undefined);
  const within = shown.filter((statement) => linkTo(statement) === undefined);
  const isOnlyFilter = state.filters.place.length === 1 && state.filters.place[0] === place.id;
  const filters = FACETS.flatMap((facet) => state.filters[facet].map((id) => nameOf(facet, id)));
  // The card goes, or the button does: the focus must not go with it.
  const changeAndReturn = (next: ExplorerState) => {
    const at = state.selection && whereToGoOn(chosenFrom.current, state.selection);
    change(next);
    goOnAt(at, 'nearest');
  };
  const implied = own.filter((statement) => linkTo(statement)?.basis === 'implied').length;
  /** What the number on the map is made of; one that speaks for itself is not explained. */
  const parts = [
    ...(own.length > implied
      ? [m.detail.placeNamed({ count: counted(f, own.length - implied), place: place.name })]
      : []),
    ...(implied > 0 ? [m.detail.placeImplied({ count: counted(f, implied) })] : []),
    ...(within.length > 0 ? [m.detail.placeMore({ count: counted(f, within.length) })] : []),
  ];
  const statements = (count: number) => statementsPhrase(i18n, count);
  const total = m.detail.placeTotal({ statements: statements(shown.length), parts: f.list(parts) });

  const list = (items: readonly Statement[]) => (
    <ul className="statement-list">
      {items.map((statement) => (
        <li key={statement.id}>
          <ChoiceLink
            selection={{ kind: 'statement', id: statement.id }}
            origin="card"
            fragment={passageId(statement.id)}
            className="statement-link"
          >
            <StrengthMark statement={statement} />
            <span>{statement.title}</span>
          </ChoiceLink>{' '}
          <span className="basis">
            {strengthName(statement)}
            {linkTo(statement)?.basis === 'implied' && ` · ${m.map.implied}`}
          </span>
        </li>
      ))}
    </ul>
  );

  return (
    <>
      {shown.length === 0 && all.length > 0 ? (
        <div className="empty-view">
          <p>
            {m.detail.placeHidden({
              place: place.name,
              filters: f.list(filters),
              statements: statements(all.length),
            })}
          </p>
          <button type="button" className="chip" onClick={() => changeAndReturn(clearFilters(state))}>
            {m.detail.clearFilters}
          </button>
        </div>
      ) : (
        <>
          {implied + within.length > 0 && (
            <p key={total} className="count">
              {total}
            </p>
          )}
          {own.length > 0 && (
            <>
              <h3>
                {m.detail.placeOwn} <span className="count">{f.number(own.length)}</span>
              </h3>
              {list(own)}
            </>
          )}
          {within.length > 0 && (
            <>
              <h3>
                {m.detail.placeWithin} <span className="count">{f.number(within.length)}</span>
              </h3>
              {list(within)}
            </>
          )}
          {!isOnlyFilter && all.length > 0 && (
            <button
              type="button"
              className="chip"
              onClick={() => changeAndReturn(narrowTo(state, 'place', place.id))}
            >
              {m.detail.onlyThese}
            </button>
          )}
        </>
      )}
      <div className="copy-buttons">
        <LinkButtons title={place.name} copying={copying} />
        <CopyingOutcome outcome={copying.outcome} />
      </div>
      {place.note !== undefined && <p className="panel-note">{place.note}</p>}
      {place.source && (
        <p className="panel-note">
          {m.map.precision[place.precision]} ·{' '}
          {place.source.url === undefined ? (
            place.source.title
          ) : (
            <a href={place.source.url} rel="noreferrer">
              {place.source.title}
            </a>
          )}
        </p>
      )}
    </>
  );
}
