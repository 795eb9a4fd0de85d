/** Runs TypeScript on any Node that the project supports, by Vite's own module runner. */
import { load } from './load.mjs';

/**
 * Runs the `main` of a module, and lets the process end with the status that it gives.
 * @template {unknown[]} T
 * @param {string} file within the project
 * @param {T} args
 */
export async function runMain(file, ...args) {
  /** @type {{ main(...args: T): number | Promise<number> }} */
  const { main } = await load(`./${file}`);
  process.exitCode = await main(...args);
}
