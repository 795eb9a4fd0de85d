/** `npm run schema`: the JSON Schemas of the seeds, into docs/schema/. */
import { readCommandLine } from './command-line.mjs';
import { SCHEMA } from './commands.mjs';
import { runMain } from './run-ts.mjs';

readCommandLine(SCHEMA);
await runMain('src/seeds/write-schema.ts');
