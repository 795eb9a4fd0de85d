/** What a single file has behind the explorer: a site has pages for it, and by the mode the build leaves the imports out. */
import { USE } from '../i18n/load-use.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

export const useChunk = lateChunk('what can be taken along', async (i18n) => {
  if (import.meta.env.MODE !== 'single-file') throw new Error('a page of its own has it');
  return (await withWords(i18n, import('./use-appendix.tsx'), USE)).UseAppendix;
});
export const aboutAppendixChunk = lateChunk('how the text was read', async () => {
  if (import.meta.env.MODE !== 'single-file') throw new Error('a page of its own has it');
  return (await import('./about-appendix.tsx')).AboutAppendix;
});
