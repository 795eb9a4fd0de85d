/**
 * The page that the service worker shows where a page was never opened and there is no network: one a language, fetched
 * ahead. The worker fills in its links (app/offline-page.ts), since it is shown at any address of the language.
 */
import { AGAIN } from '../app/offline-page.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { OFFLINE as OFFLINE_WORDS } from '../i18n/load-offline.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { ABOUT, explorerOf, languagePath, pagePath, relative, USE } from '../model/site-paths.ts';
import type { OfLanguage } from './entrances.ts';
import { singleFilePolicy } from './headers.ts';
import { smallPage } from './small-page.ts';
import { escapeHtml } from './template.ts';

/** Small enough for the frame of an embed. */
const STYLES =
  'html{background:canvas;color:canvastext}body{max-width:36rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}h1{font-size:1.25rem}h1,p,ul{margin:0 0 .5rem}';

/** A readout of which nothing is known but its folder. */
const ANY = 'any';

/** Where a language has one readout, the page names that; else the readout of the address, and the list of all. */
export async function renderOffline({ readouts }: OfLanguage): Promise<string> {
  const [first, ...others] = readouts;
  const { m } = await loadPart(await loadI18n(first.lang), OFFLINE_WORDS);
  const page = { ...explorerOf(first), id: others.length > 0 ? ANY : first.id };
  const from = pagePath({ ...page, id: ANY });
  const links = [
    [pagePath(page), others.length > 0 ? m.offline.readout : first.title],
    [pagePath({ ...page, under: USE }), m.app.use],
    [pagePath({ ...page, under: ABOUT }), m.app.aboutPage],
    ...(others.length > 0 ? [[languagePath(first.lang), m.offline.readouts] as const] : []),
  ] as const;
  const items = links.map(
    ([to, words]) => `<li><a href="${relative(from, to)}">${escapeHtml(words)}</a></li>`,
  );
  return smallPage({
    lang: first.lang,
    title: `${m.offline.heading} · ${m.app.name}`,
    head: [
      // The worker's answer has no headers of the host: frames of other sites may show it, and nothing is fetched.
      `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy({ scripts: [], styles: [STYLES] })}" />`,
      '<meta name="robots" content="noindex" />',
      '<link rel="icon" href="data:," />',
      `<style>${STYLES}</style>`,
    ],
    body: `    <main>
      <h1>${m.offline.heading}</h1>
      <p>${m.offline.unopened} ${AGAIN}>${m.offline.again}</a></p>
      <p>${m.offline.atHand}</p>
      <ul>
${items.map((item) => `        ${item}\n`).join('')}      </ul>
    </main>`,
  });
}
