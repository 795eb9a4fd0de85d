import { USE } from '../i18n/load-use.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

/** In a single file alone: a site has a page for it, and by the mode the build leaves the import out. */
export const useChunk = lateChunk('what can be taken along', async (i18n) => {
  if (import.meta.env.MODE !== 'single-file') throw new Error('a page of its own has it');
  return (await withWords(i18n, import('./use-appendix.tsx'), USE)).UseAppendix;
});
