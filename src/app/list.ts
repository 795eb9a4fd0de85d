/**
 * The program of a page that lists a language's readouts: what opens the search over all of them. It imports nothing that
 * the explorer's first chunk has, which would come with it; the search itself is loaded when it is opened.
 */
import './list.css';
import { formatQuery, readQuery } from '../explorer/query-address.ts';
import { queryAfterKey } from '../features/search/search-key.ts';
import { replayEarlyClicks } from './early-clicks.ts';
import { sayPageIsInteractive, sayPageStaysStill } from './still-note.ts';

/** What opens the search. */
const BUTTON = '.list-search';

let mounted: Promise<void> | undefined;

/** Loads what shows the search as the address has it; from then on that follows the address. */
function follow(): void {
  if (readQuery(location.search) === null) return;
  mounted ??= import('./list-search.tsx').then(({ mountSearch }) => mountSearch());
  mounted.catch((fault: unknown) => {
    document.documentElement.classList.remove('is-interactive');
    sayPageStaysStill();
    throw fault;
  });
}

function write(query: string): void {
  const step = readQuery(location.search) === null ? 'pushState' : 'replaceState';
  history[step](null, '', `${location.pathname}${formatQuery(query)}`);
  // As the browser itself says it of a step back: to what shows the search too.
  dispatchEvent(new PopStateEvent('popstate'));
}

document.querySelector(BUTTON)?.addEventListener('click', () => write(''));
document.addEventListener('keydown', (event) => {
  const query = queryAfterKey(event, readQuery(location.search));
  if (query === undefined) return;
  event.preventDefault();
  write(query);
});
addEventListener('popstate', follow);
sayPageIsInteractive();
replayEarlyClicks();
follow();
