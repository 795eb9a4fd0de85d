import type { VersionIndex } from '../model/versions.ts';
import { pageBlock } from './page-block.ts';

/** Which statements changed since each version, in the pages of versions and in single files. */
export const versionIndexBlock = pageBlock<VersionIndex>('sapar-versions');
