import { DataError } from './data-error.ts';
import { NO_ANSWER, TIMEOUT_MS } from './timeout.ts';

/** @throws DataError for a status other than 2xx, and for silence */
export function fetchText(url: string, signal: AbortSignal): Promise<string> {
  return fetchAs(url, signal, (response) => response.text());
}

/**
 * Gives up on a server that falls silent, before its answer or within it.
 * @param read - its answer
 * @throws DataError for a status other than 2xx, and for silence
 */
export async function fetchAs<T>(
  url: string,
  signal: AbortSignal,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new DataError(url, NO_ANSWER)), TIMEOUT_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok) throw new DataError(url, `status ${response.status}`);
    // Apart from parsing: an answer that breaks off, or is given up, is not bad data.
    return await read(response);
  } finally {
    clearTimeout(timer);
  }
}
