/** Runs TypeScript on any Node that the project supports, by Vite's own module runner. */
import { runnerImport } from 'vite';

/**
 * Runs the `main` of a module, and lets the process end with the status that it gives.
 * @template {unknown[]} T
 * @param {string} file within the project
 * @param {T} args
 */
export async function runMain(file, ...args) {
  const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'warn' });
  const { main } = /** @type {{ main(...args: T): number | Promise<number> }} */ (module);
  process.exitCode = await main(...args);
}
