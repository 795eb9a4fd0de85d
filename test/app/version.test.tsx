/** A page and the worker that serves it are of one version, or the page is loaded anew. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followVersion } from '../../src/app/version.ts';
import { WHICH_VERSION } from '../../src/app/worker-words.ts';

const ADDRESS = 'https://example.org/sw.js';

/** What a browser offers of a worker that says its version. */
const worker = (version: string, scriptURL = ADDRESS) => ({
  scriptURL,
  postMessage: (message: unknown, [port]: MessagePort[]) => {
    if (message === WHICH_VERSION) port?.postMessage(version);
  },
});

/** What a browser offers of workers: which one serves the page, and word when another one does. */
class Container extends EventTarget {
  controller: ReturnType<typeof worker> | null = null;

  change(controller: ReturnType<typeof worker>) {
    this.controller = controller;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

function follow(controller: ReturnType<typeof worker> | null, version = 'one') {
  const container = new Container();
  container.controller = controller;
  const reload = vi.fn();
  followVersion(container as unknown as ServiceWorkerContainer, { address: ADDRESS, version, reload });
  return { container, reload };
}

/** Until what was said before over a channel has been heard. */
const heard = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

describe('a page that is served by a worker', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('of its own version stays, at the start and when the first worker comes', async () => {
    const { container, reload } = follow(worker('one'));
    container.change(worker('one'));
    await heard();
    expect(reload).not.toHaveBeenCalled();
  });

  it('of another version is loaded anew, also where the worker changed while the page was on its way', async () => {
    const { reload } = follow(worker('two'));
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('goes along with a worker of another version that takes over', async () => {
    const { container, reload } = follow(worker('one'));
    container.change(worker('two'));
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('is loaded anew once for a version: a host that keeps its old page does not send it round and round', async () => {
    const first = follow(worker('two'));
    await vi.waitFor(() => expect(first.reload).toHaveBeenCalledOnce());
    const again = follow(worker('two'));
    await heard();
    expect(again.reload).not.toHaveBeenCalled();
    const later = follow(worker('three'));
    await vi.waitFor(() => expect(later.reload).toHaveBeenCalledOnce());
  });

  it.each([
    [
      'denied',
      () =>
        vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
    ],
    [
      'full',
      () =>
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    ],
  ])('is never loaded anew where storage is %s: it could not know that it was', async (_, fail) => {
    fail();
    const { container, reload } = follow(worker('two'));
    container.change(worker('three'));
    await heard();
    expect(reload).not.toHaveBeenCalled();
  });

  it('leaves the worker of another site alone', async () => {
    const { reload } = follow(worker('two', 'https://example.org/other/sw.js'));
    await heard();
    expect(reload).not.toHaveBeenCalled();
  });
});
