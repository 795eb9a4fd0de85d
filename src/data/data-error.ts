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
