/** The browser's entry; the styles stand in the page already, see styles.ts. */
import { boot } from './boot.ts';

void boot();
