/** What does not answer for this long is given up, and the reader may ask again. */
export const TIMEOUT_MS = 20_000;
export const NO_ANSWER = `no answer within ${TIMEOUT_MS / 1000} s`;

/** The promise's outcome, or an error where there is none in time. What it stands for goes on all the same. */
export async function withTimeout<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: ${NO_ANSWER}`)), TIMEOUT_MS);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
