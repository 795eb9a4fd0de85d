/**
 * The one executable inline script of a page, named by its hash in the Content-Security-Policy: it runs before
 * anything is painted. At most 300 bytes.
 */
import { EARLY_CLICKS_SCRIPT } from './early-clicks.ts';
import { THEME_SCRIPT } from './theme.ts';

export const HEAD_SCRIPT = `${THEME_SCRIPT};${EARLY_CLICKS_SCRIPT}`;
