/** A site of invented readouts of a sentence or two each, with all that a search over them reads, as a build writes it. */
import { onTestFinished } from 'vitest';
import type { ReadoutsIndex } from '../../src/model/listed-readouts.ts';
import { dataPath, languagePath } from '../../src/model/site-paths.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import type { BuiltReadout } from '../../src/seeds/build-data.ts';
import { readoutsIndex } from '../../src/site/readouts-index.ts';
import { startServer } from './local-server.ts';
import { builtIn, HARBOUR_TALKS } from './seeds.ts';

export interface InventedReadout {
  /** Its sentences, in its language. */
  sentences: readonly string[];
  /** English unless told. */
  lang?: Lang;
}

export interface ReadoutsSite {
  index: ReadoutsIndex;
  /** The paths that were asked for since this was asked last, in order. */
  asked: () => string[];
  /** Puts something else in the place of files, until it is told that they are as they were: `null`. */
  breakFiles: (broken: { path: RegExp; status?: number; content?: string } | null) => void;
}

/** The first is `talks-1`, and is called "Talks 1 in Ostmere". */
export async function startReadouts(
  invented: readonly InventedReadout[],
  lang: Lang = 'en',
): Promise<ReadoutsSite> {
  const readouts = inventedReadouts(invented);
  const { index, files } = await readoutsIndex(readouts);
  for (const { id, search } of readouts)
    files.set(dataPath(id, search.file), Buffer.from(JSON.stringify(search.content)));
  let broken: Parameters<ReadoutsSite['breakFiles']>[0] = null;
  const { origin, asked } = await startServer((path, response) => {
    if (broken?.path.test(path)) {
      response.writeHead(broken.status ?? 200).end(broken.content);
      return;
    }
    const file = files.get(path.slice(1));
    response.writeHead(file ? 200 : 404).end(file);
  });
  // Addresses are relative to the page that lists the readouts of a language.
  const { fetch } = globalThis;
  const page = `${origin}/${languagePath(lang)}`;
  globalThis.fetch = (url, options) => fetch(new URL(String(url), page), options);
  onTestFinished(() => {
    globalThis.fetch = fetch;
  });
  return {
    index,
    asked: () => asked.splice(0),
    breakFiles: (files) => {
      broken = files;
    },
  };
}

function inventedReadouts(invented: readonly InventedReadout[]): BuiltReadout[] {
  const built = builtIn(HARBOUR_TALKS);
  const [anyOf] = built.readouts.values();
  if (anyOf === undefined) throw new Error('the readout has no page');
  return invented.map(({ sentences, lang = 'en' }, at) => {
    const [id, title] = [`talks-${at + 1}`, `Talks ${at + 1} in Ostmere`];
    const documents = sentences.map((text, number) => ({
      group: 'sentence' as const,
      leadsTo: { kind: 'sentence' as const, id: `s${number}` },
      texts: [{ lang, text }],
    }));
    return {
      ...built,
      ...{ id, languages: [lang], readouts: new Map([[lang, { ...anyOf, id, lang, title }]]) },
      search: { file: 'search.0123abcd.json', content: { languages: [lang], topics: [], documents } },
    };
  });
}
