/** Holds the imports of src/ against the rules of .dependency-cruiser.cjs; fails too when it saw no module. */
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const tsConfig = extractTsConfig('tsconfig.json');
const { output } = await cruise(
  ['src', 'tools', 'vite.config.ts'],
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
  undefined,
  { tsConfig },
);
const { summary, modules } = /** @type {import('dependency-cruiser').ICruiseResult} */ (output);
const own = modules.filter(({ source }) => source.startsWith('src/')).length;
for (const { rule, from, to } of summary.violations)
  console.error(`${rule.severity} ${rule.name}: ${from} -> ${to}`);
console.log(`${own} modules of src/ checked, ${summary.violations.length} violations`);
if (own === 0) console.error('no module was read: the checker itself is broken');
process.exitCode = own === 0 || summary.violations.length > 0 ? 1 : 0;
