/**
 * `npm run build`: data, browser bundle, and every language's page prerendered. The site is made in a folder of its own
 * and put into its place when it is whole: whatever stops the build, the earlier site stays.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { Edition } from '../data/edition.ts';
import type { FileSizes } from '../data/file-sizes.ts';
import { embedsOf } from '../model/embeds.ts';
import type { Readout } from '../model/readout.ts';
import {
  ABOUT,
  baseMapPath,
  CHANGES,
  citationsFile,
  DATA,
  dataPath,
  embedFolder,
  explorerOf,
  feedPath,
  indexOf,
  LICENCES,
  languagePath,
  manifestOf,
  NOT_FOUND,
  OFFLINE,
  PAGE_FOLDERS,
  pagePath,
  ROBOTS,
  ROOT,
  SEARCH,
  SITEMAP,
  statementFolder,
  USE,
} from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type BuiltData, dataFiles } from '../seeds/build-data.ts';
import {
  type BuildOptions,
  buildPrerender,
  compileSeeds,
  type ImportModule,
  runBuild,
} from './build-steps.ts';
import type { OfLanguage } from './entrances.ts';
import { HEADERS_FILE, headersFile } from './headers.ts';
import { licenceTexts, shippedModules } from './licences.ts';
import { LIST, takeAssets } from './page-assets.ts';
import type { SiteDownload } from './render-downloads.ts';
import { readReportTo } from './report-to.ts';
import { buildServiceWorker, workerModules } from './service-worker.ts';
import { readSiteUrl } from './site-url.ts';
import { robots, sitemap } from './sitemap.ts';
import { versionPages } from './version-pages.ts';
import { readFolder, workFolder } from './work-folder.ts';

/** @returns the status to exit with. */
export function main({ seeds, out }: BuildOptions, importModule: ImportModule): Promise<number> {
  return runBuild({ command: 'build', seeds, out }, async (output) => {
    const siteUrl = readSiteUrl(process.env['SITE_URL']);
    const reportTo = readReportTo(process.env['REPORT_TO']);
    const built = compileSeeds(seeds);
    const site = workFolder('site');
    const isList = built.readouts.length > 1;
    const bundle = await build({
      build: {
        ...{ outDir: site, emptyOutDir: true },
        // Beside the entries of vite.config.ts: a site with one readout lists nothing.
        ...(isList && { rolldownOptions: { input: { list: LIST } } }),
      },
      logLevel: 'warn',
    });

    for (const [path, content] of dataFiles(built)) write(join(site, DATA, path), content);

    const {
      atomFeed,
      EMBED_HEAD_SCRIPT,
      HEAD_SCRIPT,
      LEAD_BACK_SCRIPT,
      LEAD_ON_SCRIPT,
      LEAD_TO_LANGUAGE_SCRIPT,
      LEAD_TO_STATEMENT_SCRIPT,
      changeLogData,
      renderChanges,
      renderAboutPage,
      renderDownloads,
      renderEmbed,
      renderEntrance,
      renderKept,
      renderLanguage,
      renderManifest,
      renderNotFound,
      renderOffline,
      renderPage,
      renderStatement,
      readoutsIndex,
      renderUsePage,
      shippedFonts,
      socialPicture,
      writeCitations,
    } = await buildPrerender(importModule);
    const files = new Map<string, FileSizes>();
    for (const { id, readouts, article, version } of built.readouts) {
      const downloads = await renderDownloads(readouts, { article, version, site: siteUrl });
      for (const { path, content } of downloads) write(join(site, path), content);
      files.set(id, sizesOf(downloads));
      for (const [lang, readout] of readouts) {
        const citations = await writeCitations({ readout, version, siteUrl });
        write(join(site, dataPath(id, citationsFile(lang))), `${JSON.stringify(citations)}\n`);
      }
    }
    const shell = takeAssets(site);
    const { template, assets, listAssets, styles, embedStyles } = shell;
    const index = isList ? await readoutsIndex(built.readouts) : undefined;
    for (const [path, content] of index?.files ?? []) write(join(site, path), content);
    for (const readout of built.readouts) {
      const pages = await versionPages(readout, { renderKept, writeCitations }, shell, siteUrl);
      for (const [path, content] of pages) write(join(site, path), content);
    }
    const languages = byLanguage(built);
    const versions = new Map(built.readouts.map(({ id, version }) => [id, version]));
    const changesOf = async ({ id, lang }: Readout) => {
      const own = built.readouts.find((readout) => readout.id === id);
      return changeLogData(own ?? { readouts: new Map(), versions: [] }, lang, siteUrl);
    };
    // Other sites want absolute addresses of pictures: without the site's own none is drawn.
    const fonts = siteUrl === undefined ? undefined : shippedFonts();
    for (const [lang, ofLanguage] of languages) {
      for (const readout of ofLanguage.readouts) {
        const explorer = pagePath(explorerOf(readout));
        const picture = fonts && (await socialPicture(readout, fonts));
        if (picture) write(join(site, picture.named.path), picture.content);
        const changes = await changesOf(readout);
        const feed = siteUrl && (await atomFeed(siteUrl, readout, changes));
        if (feed) write(join(site, feedPath(readout)), feed);
        for (const under of PAGE_FOLDERS) {
          const page = { ...explorerOf(readout), under };
          const place = { siteUrl, picture: picture?.named, hasFeed: changes.hasFeed };
          const given = [template(pagePath(page)), readout, assets(page)] as const;
          const edition: Edition = {
            ...{ version: versions.get(readout.id) ?? '', reportTo },
            ...(ofLanguage.readouts.length > 1 && { isListed: true }),
          };
          // What the explorer says of it is where errors are reported, and that there are others.
          const isSaid = reportTo !== undefined || edition.isListed === true;
          const html = await {
            '': () => renderPage(...given, isSaid ? { ...place, edition } : place),
            [USE]: () =>
              renderUsePage(
                ...given,
                { ...place, edition: { version: edition.version } },
                files.get(readout.id) ?? {},
              ),
            [ABOUT]: () => renderAboutPage(...given, { ...place, edition }),
            [CHANGES]: () => renderChanges(...given, place, changes),
          }[under]();
          write(join(site, indexOf(pagePath(page))), html);
        }
        for (const panel of embedsOf(readout)) {
          const page = { ...explorerOf(readout), under: embedFolder(panel) };
          const html = await renderEmbed(panel, template(pagePath(page)), readout, assets(page));
          write(join(site, indexOf(pagePath(page))), html);
        }
        write(join(site, manifestOf(explorer)), await renderManifest(explorer, readout));
        for (const statement of readout.statements) {
          const page = { ...explorerOf(readout), under: statementFolder(statement.id) };
          write(
            join(site, indexOf(pagePath(page))),
            await renderStatement(readout, statement, siteUrl, picture?.named),
          );
        }
      }
      const folder = languagePath(lang);
      const search = index &&
        listAssets && {
          ...{ index: index.index, assets: listAssets(folder) },
          languages: [...languages.keys()],
        };
      write(join(site, indexOf(folder)), await renderLanguage(ofLanguage, search));
      write(join(site, folder, OFFLINE), await renderOffline(ofLanguage));
      write(join(site, manifestOf(folder)), await renderManifest(folder, ofLanguage.readouts[0]));
    }
    write(join(site, indexOf(ROOT)), await renderEntrance([...languages.values()]));
    write(join(site, NOT_FOUND), await renderNotFound([...languages.values()], siteUrl));
    if (siteUrl !== undefined) {
      const readouts = built.readouts.map(({ readouts: ofLanguage }) => [...ofLanguage.values()]);
      write(join(site, SITEMAP), sitemap(siteUrl, readouts));
      write(join(site, ROBOTS), robots(siteUrl));
    }
    const headers = {
      scripts: [
        HEAD_SCRIPT,
        LEAD_TO_LANGUAGE_SCRIPT,
        LEAD_ON_SCRIPT,
        LEAD_BACK_SCRIPT,
        LEAD_TO_STATEMENT_SCRIPT,
      ],
      styles,
      embeds: { scripts: [EMBED_HEAD_SCRIPT], styles: embedStyles },
      languages: [...languages.keys()],
      kept: [...(built.baseMap ? [baseMapPath(built.baseMap.file)] : []), ...(isList ? [`${SEARCH}*`] : [])],
    };
    write(join(site, HEADERS_FILE), headersFile(headers));
    const modules = [...shippedModules(bundle), ...(await workerModules())];
    write(join(site, LICENCES), licenceTexts(modules));
    // Last: it lists what the site is made of.
    await buildServiceWorker(
      site,
      built.readouts.map(({ id }) => id),
    );
    output.replace(readFolder(site));
  });
}

/** The languages in the order in which the readouts name them. */
function byLanguage({ readouts }: BuiltData): Map<Lang, OfLanguage> {
  const languages = new Map<Lang, OfLanguage>();
  for (const { readouts: pages, atLanguageAddress } of readouts) {
    for (const [lang, readout] of pages) {
      const { readouts: before = [], formerly } = languages.get(lang) ?? {};
      const [first = readout, ...others] = [...before, readout];
      languages.set(lang, {
        readouts: [first, ...others],
        formerly: atLanguageAddress ? readout : formerly,
      });
    }
  }
  return languages;
}

const sizesOf = (files: readonly SiteDownload[]): FileSizes =>
  Object.fromEntries(files.map(({ path, content }) => [path, Buffer.byteLength(content)]));

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
