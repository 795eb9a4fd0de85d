/**
 * Runs the `main` of a TypeScript module on any Node that the project supports, by Vite's own module
 * runner: `node tools/run-ts.mjs src/preprocess/cli.ts --seeds seeds`.
 */
import { runnerImport } from 'vite';

const [file = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'warn' });
process.exitCode = await /** @type {{ main(args: string[]): number | Promise<number> }} */ (module).main(
  args,
);
