/** The versions of a reading for one page, each with what changed from the one before, in words. */
import type { I18n } from '../i18n/i18n.ts';
import type { Readout } from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { differences, type Piece } from '../quote/fit.ts';
import { tokensOf } from '../quote/tokens.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Aspect, entriesOf } from './entries.ts';
import { type ChangedLeaf, changedLeaves, leavesBeside } from './leaves.ts';
import { tellAspect } from './tell.ts';
import { comparedIn, type KeptReading } from './version-index.ts';

/** A single value that changed: see leaves.ts. */
export interface ToldLeaf {
  path: string;
  pieces: Piece[];
}

/** What the version before alone has is `article` in `pieces`, what this one alone has `quote`. */
export interface ToldAspect {
  name: Aspect;
  /** Its words, where these differ. */
  pieces?: Piece[];
  /** The values in it that differ and that no words tell. */
  leaves?: ToldLeaf[];
  /** Whether its words are what the change is called by. */
  isTitle?: true;
}

export interface ToldChange extends Omit<Change, 'aspects'> {
  /** What it is called in the language of the page, where texts are told in another. */
  ownTitle?: string;
  aspects: ToldAspect[];
}

/** A version and the language of its page: that of the page that tells of it, else its first. */
interface VersionPage {
  version: string;
  lang: Lang;
}

export interface LoggedVersion {
  /** Absent for the present reading where it was not kept. */
  page?: VersionPage;
  /** Absent for the first one. */
  before?: VersionPage;
  /** In which language texts are told: that of the page, unless the one before has no page in it. */
  lang: Lang;
  changes: ToldChange[];
}

/** The newest first; none where no version was kept. */
export function changeLog(
  i18n: I18n,
  present: ReadonlyMap<Lang, Readout>,
  versions: readonly KeptReading[],
): LoggedVersion[] {
  const isKept = [...present.values()].some(({ version }) => version !== undefined);
  const readings: (Pick<KeptReading, 'readouts'> & { version?: string })[] =
    isKept || versions.length === 0 ? [...versions] : [...versions, { readouts: present }];
  return readings.map((reading, at) => logged(i18n, readings[at - 1], reading)).toReversed();
}

type Reading = Pick<KeptReading, 'readouts'> & { version?: string };

function logged(i18n: I18n, before: Reading | undefined, after: Reading): LoggedVersion {
  const lang = comparedIn(i18n.lang, before?.readouts ?? after.readouts, after.readouts) ?? i18n.lang;
  const [earlier, later] = [before?.readouts.get(lang), after.readouts.get(lang)];
  const changes = earlier && later ? changesBetween(earlier, later) : [];
  const titles = lang === i18n.lang ? undefined : titlesOf(after.readouts.get(i18n.lang));
  const pageOf = ({ version, readouts }: Reading): VersionPage | undefined => {
    const [first] = readouts.keys();
    const own = readouts.has(i18n.lang) ? i18n.lang : first;
    return version === undefined || own === undefined ? undefined : { version, lang: own };
  };
  const [page, pageBefore] = [pageOf(after), before && pageOf(before)];
  return {
    ...(page && { page }),
    ...(pageBefore && { before: pageBefore }),
    lang,
    changes: changes.map(({ aspects, ...change }) => ({
      ...change,
      ...named(titles?.get(keyOf(change))),
      aspects: aspects.map(({ name, before: was, after: is }) => {
        if (!earlier || !later) return { name };
        const words = [tellAspect(i18n, earlier, name, was), tellAspect(i18n, later, name, is)] as const;
        if (words[0] === words[1]) return { name, leaves: changedLeaves(was, is).map(toldLeaf) };
        const leaves = leavesBeside(was, is, TOLD_IN_WORDS[name] ?? /^/).map(toldLeaf);
        return {
          name,
          pieces: piecesOf(...words),
          ...(leaves.length > 0 && { leaves }),
          ...(words[1] === change.title && { isTitle: true }),
        };
      }),
    })),
  };
}

const keyOf = ({ group, id }: Pick<Change, 'group' | 'id'>) => `${group} ${id}`;

const named = (ownTitle: string | undefined) => (ownTitle === undefined ? {} : { ownTitle });

/** What all that can change is called, by group and id. */
function titlesOf(readout: Readout | undefined): Map<string, string> {
  const entries = readout === undefined ? [] : entriesOf(readout, () => undefined);
  return new Map(entries.map((entry) => [keyOf(entry), entry.title]));
}

/** What of a part tell.ts puts into words, where that is not all of it. */
const TOLD_IN_WORDS: Partial<Record<Aspect, RegExp>> = {
  who: /\.actor$/,
  places: /\.place$/,
  date: /^(edtf|reason|kind)$/,
  figures: /\.(id|range\..*)$/,
};

const toldLeaf = ({ path, before = '', after = '' }: ChangedLeaf): ToldLeaf => ({
  path,
  pieces: piecesOf(before, after),
});

function piecesOf(before: string, after: string): Piece[] {
  const { pieces } = differences(tokensOf(before), tokensOf(after));
  // What came in the place of other words stands apart from them, at the start too.
  return pieces.map((piece, at) =>
    piece.kind === 'quote' && pieces[at - 1]?.kind === 'article' ? { ...piece, isApart: true } : piece,
  );
}
