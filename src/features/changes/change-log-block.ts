import { pageBlock } from '../../data/page-block.ts';
import type { LoggedVersion } from '../../versions/change-log.ts';

/** What the page of the changes has beside its readout. */
export interface ChangeLogData {
  versions: readonly LoggedVersion[];
  /** Whether the site has them as a feed: see site/feed.ts. */
  hasFeed: boolean;
}

export const changeLogBlock = pageBlock<ChangeLogData>('sapar-changes');
