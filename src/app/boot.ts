/**
 * The page's first script. Evaluating React and the application takes a slow phone long enough to feel:
 * each part is a task of its own, with the browser free to paint and to answer in between.
 */

/** Lets whatever waits go first; a message is not slowed down as a timer is. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export async function boot(): Promise<void> {
  await import('react-dom/client');
  await breathe();
  const { prepare } = await import('./client.tsx');
  await breathe();
  const start = await prepare();
  await breathe();
  start();
}
