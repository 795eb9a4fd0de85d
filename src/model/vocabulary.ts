/**
 * The closed lists of the model. Every list is the one place that both the checker and the types
 * derive from; ids of topics, places and actors are open and live in `seeds/`.
 */

import type { LANGUAGES } from './languages.generated.ts';

/** The version of the published data's format; a page refuses data of another one. */
export const DATA_FORMAT = 3 as const;

/** A language that the page itself speaks, by its BCP 47 tag. */
export type Lang = (typeof LANGUAGES)[number];

/**
 * What a statement is. Commitments and raised matters stand on the ladder of strength; the other
 * four are no commitments and stand beside it.
 */
export const STATEMENT_KINDS = ['commitment', 'raised', 'fact', 'assessment', 'event', 'quote'] as const;

/** Kinds that stand beside the ladder: they can be filtered by kind, since they have no rung. */
export const KINDS_BESIDE_LADDER = ['fact', 'assessment', 'event', 'quote'] as const;

/** Whether the text names a place or an actor, or an editor inferred it and gave the reason. */
export const LINK_BASES = ['named', 'implied'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

/** Where a date comes from: the text itself, a computation from it, or a fact from beyond the text. */
export const DATE_BASES = ['stated', 'derived', 'context'] as const;

/** How a figure relates to its value: exactly, more than, less than, about. */
export const RELATIONS = ['=', '>', '<', '~'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The same for a goal, which may be meant as "at least". */
export const TARGET_RELATIONS = [...RELATIONS, '>='] as const;

/** What an account is compared as: that of earlier talks, or the other side's of the same talks. */
export const ACCOUNT_KINDS = ['earlier', 'same-talks'] as const;

/** The time that a commitment is given: none, from one date to another, by a date, or a time that has passed. */
export const SCHEDULE_STATES = ['none', 'span', 'deadline', 'passed'] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

export const PLACE_KINDS = ['country', 'city', 'square', 'monument', 'region', 'market'] as const;

/** `exact`: to about 100 m. `approximate`: the right town. `schematic`: a label position that we chose. */
export const PRECISIONS = ['exact', 'approximate', 'schematic'] as const;

/** The lowest and highest rung a ladder of strength may have. */
export const RUNGS = [1, 2, 3, 4, 5] as const;

/** Filter value that stands for "names no place at all"; reserved, so no place may have it as id. */
export const NO_PLACE = 'none';

/** Years that a what-if can ask for, counted from the year of the base: 2026 to 2040 for 2025. */
export const YEARS_AHEAD = { first: 1, last: 15 } as const;
