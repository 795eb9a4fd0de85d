/** The browser's entry; the styles stand in the page already, see styles.ts. */
import { loadI18n } from '../i18n/i18n.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { boot } from './boot.ts';
import { stopKeepingClicks } from './early-clicks.ts';

boot().catch(async (fault: unknown) => {
  await sayPageStaysStill();
  // Reported as any uncaught error is: the reader's note does not replace the developer's message.
  throw fault;
});

/** The prerendered page stays readable; it says that its tools did not come, and what to do. */
async function sayPageStaysStill(): Promise<void> {
  stopKeepingClicks();
  const lang = LANGUAGES.find((known) => known === document.documentElement.lang) ?? LANGUAGES[0];
  const { m } = await loadI18n(lang);
  const note = document.createElement('p');
  note.className = 'address-note';
  note.setAttribute('role', 'alert');
  note.textContent = m.app.dataFault;
  document.body.prepend(note);
}
