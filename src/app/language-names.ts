import type { Lang } from '../model/vocabulary.ts';

/** Each language by its own name, for those who read no other. */
export const LANGUAGE_NAMES: Record<Lang, string> = { en: 'English', kk: 'Қазақша' };
