/** Why data could not be had: the address, and what was wrong with the answer. */
export class DataError extends Error {
  readonly url: string;

  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(`${url}: ${reason}`, options);
    this.name = 'DataError';
    this.url = url;
  }
}

/**
 * @param url where the text comes from, for the error
 * @throws DataError where it is not JSON, or was cut short
 */
export function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(url, 'not JSON', { cause });
  }
}

/**
 * Holds a file of the site to the reading of its page: the site may have been built anew since the page came.
 * @param url where the file comes from, for the error
 * @param found the name of the reading that the file is of
 * @param expected the name of the page's own; `undefined` where the page knows none, and any will do
 * @throws DataError where they differ
 */
export function holdReading(url: string, found: unknown, expected: string | undefined): void {
  if (expected !== undefined && found !== expected)
    throw new DataError(url, `reading: expected ${expected}, found ${found}`);
}
