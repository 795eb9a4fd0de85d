/** Loads a TypeScript module of the project into a tool, on any Node that the project supports, by Vite's runner. */
import { runnerImport } from 'vite';

/**
 * @template T
 * @param {string} file
 * @returns {Promise<T>}
 */
export async function load(file) {
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
  return /** @type {T} */ (module);
}
