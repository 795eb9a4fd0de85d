/**
 * `npm run build:single`: one HTML file a language that holds all it needs and opens from disk. Errors in the seeds,
 * and a file that grew too large, stop it before anything is written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { tradeCsv } from '../exports/trade-csv.ts';
import { LANGUAGES } from '../model/languages.generated.ts';
import type { Lang } from '../model/vocabulary.ts';
import { versionIndex } from '../versions/version-index.ts';
import {
  type BuildOptions,
  buildPrerender,
  compileSeeds,
  type ImportModule,
  runBuild,
} from './build-steps.ts';
import { singleFilePolicy } from './headers.ts';
import { licenceTexts, shippedModules } from './licences.ts';
import { readReportTo } from './report-to.ts';
import { holdLimits, type SizedFile, singleFileLimit } from './single-file-limit.ts';
import { readSiteUrl } from './site-url.ts';

/** See model/site-paths.ts. */
const MODE = 'single-file';

/** The modules of a language's words. */
const WORDS = new RegExp(
  `/src/i18n/(?:messages|cldr)/(${LANGUAGES.join('|')})(?:\\.[a-z]+)?\\.generated\\.ts$`,
);

/** Leaves the words of the other languages out: a file never asks for them. */
function oneLanguage(lang: Lang): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    load: {
      filter: { id: WORDS },
      handler(id) {
        if (WORDS.exec(id)?.[1] === lang) return null;
        return `throw new Error('this file has the words of "${lang}" alone');`;
      },
    },
  };
}

/** The whole script and all styles of one language's page, as two texts, and the licences of what they are made of. */
async function bundle(lang: Lang) {
  const result = await build({
    mode: MODE,
    logLevel: 'warn',
    publicDir: false,
    plugins: [oneLanguage(lang)],
    build: {
      write: false,
      manifest: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: 'src/app/single-entry.ts', output: { codeSplitting: false } },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave several bundles');
  const { output } = result;
  const chunks = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const sheets = output.flatMap((part) => (part.type === 'asset' ? [String(part.source).trim()] : []));
  const [code, styles] = [chunks[0], sheets[0]];
  // An image or a chunk beside them would be asked for by an address that a single file does not have.
  if (output.length !== 2 || code === undefined || styles === undefined)
    throw new Error(`not one chunk and one style sheet: ${output.map(({ fileName }) => fileName)}`);
  return { code, styles, licences: licenceTexts(shippedModules(result)) };
}

/** @returns the status to exit with. */
export function main(values: BuildOptions, importModule: ImportModule): Promise<number> {
  return runBuild({ command: 'build:single', ...values }, async (output) => {
    const { readouts, baseMap } = compileSeeds(values.seeds);
    const { inlineScript, renderSingleFile, singleFileName, writeCitations, HEAD_SCRIPT } =
      await buildPrerender(importModule, MODE);
    const template = readFileSync('index.html', 'utf8');
    const icon = readFileSync('public/icon.svg', 'utf8').trim();
    const files = new Map<string, string>();
    const siteUrl = readSiteUrl(process.env['SITE_URL']);
    const reportTo = readReportTo(process.env['REPORT_TO']);
    const pages = readouts.flatMap(({ readouts: languages, version, search, versions: kept }) => {
      const versions = versionIndex(languages, kept);
      return [...languages.values()].map((readout) => ({
        readout,
        version,
        search: search.content,
        versions,
      }));
    });
    const bundles = new Map<Lang, Awaited<ReturnType<typeof bundle>>>();
    const sizes: SizedFile[] = [];
    for (const { readout, version, search, versions } of pages) {
      const made = bundles.get(readout.lang) ?? (await bundle(readout.lang));
      bundles.set(readout.lang, made);
      const { code, styles, licences } = made;
      const script = inlineScript(code);
      const policy = singleFilePolicy({ scripts: [HEAD_SCRIPT, script], styles: [styles] });
      const parts = {
        ...{ policy, script, styles, icon, licences },
        // In its own language alone: a file is passed on to those who read it.
        edition: { version, reportTo },
        tradeCsv: tradeCsv(new Map([[readout.lang, readout]])),
        baseMap: baseMap?.content,
        citations: await writeCitations({ readout, version, siteUrl }),
        ...{ search, versions },
      };
      const name = singleFileName(readout.id, readout.lang);
      const html = await renderSingleFile(template, readout, parts);
      files.set(name, html);
      const file = join(values.out, name);
      const bytes = Buffer.byteLength(html);
      console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB`);
      sizes.push({ file, bytes, limit: singleFileLimit(readout) });
    }
    holdLimits(sizes);
    // Those of other readouts stay.
    output.replace(files, (path) => readouts.some(({ id }) => path.startsWith(`${id}.`)));
  });
}
