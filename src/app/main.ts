/** The browser's entry; the styles stand in the page already, see site-styles.ts. */

import { boot } from './boot.ts';
import { sayPageStaysStill } from './still-note.ts';

boot().catch((fault: unknown) => {
  sayPageStaysStill();
  // Reported as any uncaught error is: the reader's note does not replace the developer's message.
  throw fault;
});
