/**
 * A page goes along with the worker that serves it: where that is of another version, it is loaded anew. Asked at the
 * start too: the worker may have changed while the page was on its way.
 */
import { WHICH_VERSION } from './worker-words.ts';

/** Where a tab keeps for which version it was loaded anew. */
const LOADED_FOR = 'sapar-loaded-for';

export interface Followed {
  /** Of the site's worker: another site above this one may have one of its own. */
  address: string;
  /** Of the page. */
  version: string;
  /** Loads the page anew. */
  reload: () => void;
}

export function followVersion(
  container: ServiceWorkerContainer,
  { address, version, reload }: Followed,
): void {
  const follow = async () => {
    const { controller } = container;
    if (controller?.scriptURL !== address) return;
    const served = await versionOf(controller);
    if (served !== version && isFirstFor(served)) reload();
  };
  container.addEventListener('controllerchange', follow);
  follow();
}

function versionOf(worker: ServiceWorker): Promise<string> {
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      answer(data);
    };
    worker.postMessage(WHICH_VERSION, [port2]);
  });
}

/** Whether this tab has not been loaded anew for a version yet: a page that stays as it was does so once alone. */
function isFirstFor(version: string): boolean {
  try {
    if (sessionStorage.getItem(LOADED_FOR) === version) return false;
    sessionStorage.setItem(LOADED_FOR, version);
    return true;
  } catch {
    return false;
  }
}
