/** A web server of a test's own, so that what is fetched is really fetched. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export interface LocalServer {
  /** Its address, without a slash at the end. */
  origin: string;
  /** The paths that were asked for, in order. */
  asked: string[];
}

/** Starts a server that stops after the test; `answer` says what it gives. */
export async function startServer(
  answer: (path: string, response: ServerResponse, request: IncomingMessage) => void,
): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    answer(path, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, asked };
}
