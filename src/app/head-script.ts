/**
 * The one executable inline script of a page, an embed has its own, named by its hash in the Content-Security-Policy: it runs before
 * anything is painted. At most 300 bytes. It sets the reader's theme, the size of text and the text of the article, which
 * an address names or this browser has kept, as attributes of the root, and keeps early clicks.
 */

import { KEPT_PREFIX } from '../data/kept-choice.ts';
import { EARLY_CLICKS_SCRIPT } from './early-clicks.ts';

/** Storage may be denied. An attribute comes only where something is kept or named. */
const KEPT_CHOICES = `try{let d=document.documentElement.dataset,k,v;for(k of["theme","size","text"])if(v=localStorage["${KEPT_PREFIX}"+k])d[k]=v;if(v=/(?<=\\btext=)\\w+/.exec(location))d.text=v}catch{}`;

export const HEAD_SCRIPT = `${KEPT_CHOICES}${EARLY_CLICKS_SCRIPT}`;

/** An embed's theme is its host's choice, in the address; it asks for no storage in the page of another site. */
const NAMED_THEME =
  '{let t=/\\btheme=(dark|light)\\b/.exec(location.search);if(t)document.documentElement.dataset.theme=t[1]}';

export const EMBED_HEAD_SCRIPT = `${NAMED_THEME}${EARLY_CLICKS_SCRIPT}`;
