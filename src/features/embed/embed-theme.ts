/** The colours of an embed: those of the reader's device, or what its author wants. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
