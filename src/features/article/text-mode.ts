/** Which text of the article is shown. */
export const TEXT_MODES = ['original', 'both', 'translation'] as const;
export type TextMode = (typeof TEXT_MODES)[number];
