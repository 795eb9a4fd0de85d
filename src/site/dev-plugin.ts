/** `npm run dev`: data rebuilt and page reloaded when seeds change; errors in the terminal and as an overlay. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Connect, ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { formatPosition, formatWarnings, ProblemsError } from '../compile/problems.ts';
import { embedsOf } from '../model/embeds.ts';
import type { Readout } from '../model/readout.ts';
import {
  CHANGES,
  citationsFile,
  DATA,
  dataPath,
  embedFolder,
  explorerOf,
  isVersion,
  languagePath,
  ownDataPath,
  PAGE_FOLDERS,
  pagePath,
  versionFolder,
} from '../model/site-paths.ts';
import { type BuiltData, type BuiltReadout, compileData, dataFiles } from '../seeds/build-data.ts';
import { versionIndex } from '../versions/version-index.ts';
import { sheetsOf } from './page-assets.ts';
import { guardRequests } from './request-guard.ts';
import { fillTemplate } from './template.ts';
import { versionData } from './version-data.ts';

export interface SaparDevOptions {
  /** Folder of the seeds. */
  seeds: string;
}

export function saparDev({ seeds }: SaparDevOptions): Plugin {
  let built: BuiltData | undefined;
  let files: ReadonlyMap<string, string> = new Map();
  let failure: ProblemsError | undefined;

  const rebuild = (server: ViteDevServer) => {
    try {
      built = compileData(seeds);
      files = dataFiles(built);
      failure = undefined;
      if (built.warnings.length > 0) {
        server.config.logger.warn(formatWarnings(built.warnings), { timestamp: true });
      }
      for (const { summary } of built.readouts) server.config.logger.info(summary, { timestamp: true });
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      failure = error;
      server.config.logger.error(error.message, { timestamp: true });
    }
  };

  return {
    name: 'sapar-dev',
    apply: 'serve',
    configureServer(server) {
      if (process.env['VITEST']) return;
      if (server.httpServer) guardRequests(server.httpServer);
      rebuild(server);
      const watched = resolve(seeds);
      server.watcher.add(watched);
      const onChange = (file: string) => {
        if (!resolve(file).startsWith(watched + sep)) return;
        rebuild(server);
        if (failure) server.ws.send(overlay(failure));
        else server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['change', 'add', 'unlink']) server.watcher.on(event, onChange);
      // A page opened while there are errors shows them too.
      server.ws.on('connection', () => {
        if (failure) server.ws.send(overlay(failure));
      });
      // A promise that is rejected would end the server: nobody else waits for it.
      server.middlewares.use((request, response, next) => void answer(request, response, next).catch(next));

      async function answer(
        request: Connect.IncomingMessage,
        response: ServerResponse,
        next: Connect.NextFunction,
      ): Promise<void> {
        const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
        const readouts = (built?.readouts ?? []).flatMap((one) => [...one.readouts.values()]);
        const pages = [
          ...readouts.flatMap((readout) =>
            [...PAGE_FOLDERS, ...embedsOf(readout).map(embedFolder)].map((under) => ({
              ...explorerOf(readout),
              under,
              readout,
            })),
          ),
          ...(built?.readouts ?? []).flatMap(keptPages),
        ];
        // As built pages lead on; to the latest readout where there are several. Hosts add the last slash.
        const folder = path.endsWith('/') ? path : `${path}/`;
        const led =
          readouts.find(({ lang }) => folder === '/' || folder === `/${languagePath(lang)}`) ??
          pages.find((candidate) => folder !== path && folder === `/${pagePath(candidate)}`);
        if (led !== undefined) {
          response.writeHead(302, { location: `/${pagePath(led)}${search}` }).end();
          return;
        }
        const data = path.startsWith(`/${DATA}`)
          ? (files.get(path.slice(DATA.length + 1)) ?? dataOfVersions(built, path.slice(1)))
          : undefined;
        if (data !== undefined) {
          const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
          response.writeHead(200, { 'content-type': type }).end(data);
          return;
        }
        const cited = pages.find((page) => path === `/${ownDataPath(page, citationsFile(page.lang))}`);
        if (cited !== undefined) {
          // Loaded when it is asked for: citation-js takes its time, and few edits are about it.
          const module = await server.ssrLoadModule('/src/citation/write-citations.ts');
          const { writeCitations } = module as typeof import('../citation/write-citations.ts');
          const { readout, ...page } = cited;
          const kept = isVersion(page.under)
            ? { page, version: readout.version ?? 'dev' }
            : { version: 'dev' };
          const citations = await writeCitations({ readout, ...kept, siteUrl: undefined });
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(citations));
          return;
        }
        const { readout, under } = pages.find((candidate) => path === `/${pagePath(candidate)}`) ?? {};
        // Seeds that were never right have no languages yet: any page shows what is wrong with them.
        if (readout === undefined && (built || !path.endsWith('/'))) return next();
        const { all, own } = sheetsOf(under);
        const sheets = [all, own].map((path) => `<script type="module" src="/${path}"></script>`);
        const template = readFileSync('index.html', 'utf8')
          .replace('./icon.svg', '/icon.svg')
          .replace('<!--head-->', ['<!--head-->', ...sheets].join('\n    '));
        const blocks = readout ? await blocksOf(server, built, readout, under) : {};
        const html: string = readout ? fillTemplate(template, readout, '', { under, blocks }) : template;
        const page = await server.transformIndexHtml(path, html);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      }
    },
  };
}

/** What the pages of kept versions ask for, by its path within the site. */
function dataOfVersions(built: BuiltData | undefined, path: string): string | undefined {
  const of = built?.readouts.find(({ id }) => path.startsWith(dataPath(id, '')));
  return of && versionData(of, versionIndex(of.readouts, of.versions)).get(path);
}

/** The explorers of kept versions. */
const keptPages = ({ versions }: BuiltReadout) =>
  versions.flatMap(({ version, readouts }) =>
    [...readouts.values()].map((readout) => ({
      ...explorerOf(readout),
      under: versionFolder(version),
      readout,
    })),
  );

/** What a page has beside its readout; loaded when it is asked for, as it takes words. */
async function blocksOf(
  server: ViteDevServer,
  built: BuiltData | undefined,
  { id, lang }: Readout,
  under: string | undefined,
): Promise<Record<string, unknown>> {
  const of = built?.readouts.find((readout) => readout.id === id);
  if (of === undefined || (under !== CHANGES && !isVersion(under))) return {};
  const module = await server.ssrLoadModule('/src/site/change-log-data.ts');
  const { blockOfChanges, blockOfVersion } = module as typeof import('./change-log-data.ts');
  return isVersion(under) ? blockOfVersion(of) : blockOfChanges(of, lang);
}

/** All problems in Vite's overlay, with the first one's file, line and column as its place. */
function overlay(failure: ProblemsError): ErrorPayload {
  const [first] = failure.problems;
  return {
    type: 'error',
    err: {
      message: failure.message,
      stack: '',
      plugin: 'sapar-dev',
      ...(first
        ? {
            id: formatPosition(first),
            loc: { file: first.file, line: first.line ?? 1, column: first.column ?? 1 },
          }
        : {}),
    },
  };
}
