/**
 * Panels of the explorer in the page of another site: test/fixtures/embed-host on a host of its own, with the code that
 * an author copies, pasted once for each panel.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { embedCode } from '../../src/features/embed/embed-code.ts';
import { EMBEDDED, type Embedded, WORKER } from '../../src/model/site-paths.ts';
import { embedAt, pageAt, useAt } from './support/addresses.ts';
import { expectAccessible } from './support/axe.ts';
import { open } from './support/explorer.ts';
import { savedPicture, seenOf, sizeOf } from './support/pictures.ts';
import { type StaticServer, startStaticServer } from './support/static-server.ts';
import { test as base, expect } from './support/test.ts';

const HOST_PAGE = readFileSync('test/fixtures/embed-host/index.html', 'utf8');

interface EmbedFixtures {
  /** Puts HTML into the page of the other site. @returns the page's address */
  host: (html: string) => string;
  /** The code of a panel of the site. */
  code: (panel: Embedded, query?: string) => string;
  /** The address of a page of a third host, which says that it is an embed and how high. */
  stranger: string;
}

type Host = StaticServer & { folder: string };

/** Starts a host with an empty folder for as long as it is used. */
async function useHost(use: (host: Host) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-host-'));
  const server = await startStaticServer({ folder, sendsHeaders: false });
  await use({ ...server, folder });
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** What a frame that is none of ours says; no embed here needs as much. */
const CLAIMED = 900;
const CLAIM = `<script>parent.postMessage({ type: 'sapar-height', height: ${CLAIMED} }, '*')</script>`;

const test = base.extend<EmbedFixtures & { other: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures taken apart.
  other: ({}, use) => useHost(use),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  stranger: ({}, use) =>
    useHost(({ root, folder }) => {
      writeFileSync(join(folder, 'index.html'), `<!doctype html>${CLAIM}`);
      return use(root);
    }),
  host: ({ other }, use) =>
    use((html) => {
      writeFileSync(
        join(other.folder, 'index.html'),
        HOST_PAGE.replace('<!--embeds-->', () => html),
      );
      return other.root;
    }),
  code: ({ site }, use) =>
    use((panel, query = '') => {
      const address = `${site.root}${embedAt('en', panel, query)}`;
      return embedCode({ address, title: `Sapar: ${panel}`, panel, fitsHeight: true });
    }),
});

/** What an embed has once it can be used. */
const READY = {
  timeline: '.glance-row',
  target: '.stated-line a',
  map: '.live-map:not(.is-waiting) button.place-button',
} as const;

const frameOf = (page: Page, panel: string): FrameLocator => page.frameLocator(`iframe[src*="/${panel}/"]`);

const heightOf = (page: Page, panel: string) =>
  page.locator(`iframe[src*="/${panel}/"]`).evaluate((frame) => frame.clientHeight);

/** What a panel needs as it is laid out now: in whole pixels, since it changes while it loads. */
const neededBy = (frame: FrameLocator) =>
  frame.locator('.embed').evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));

/** By how many pixels a panel's frame is higher than the panel needs. */
const spareOf = async (page: Page, panel: string) =>
  (await heightOf(page, panel)) - (await neededBy(frameOf(page, panel)));

test.describe('in a page of another site', () => {
  // What is quiet here is listened to in the tests: the page is another host's.
  test.use({ faults: 'expected' });

  test('shows all three with the filters of their addresses, and each has the height that it needs', async ({
    page,
    host,
    code,
  }) => {
    await page.goto(
      host([code('timeline', '?strength=signed'), code('target', '?context=off'), code('map')].join('\n')),
    );
    const timeline = frameOf(page, 'timeline');
    await expect(timeline.getByRole('heading', { name: /^1 of 5 commitments/ })).toBeVisible();
    await expect(timeline.locator('.glance-row')).toHaveCount(1);
    const target = frameOf(page, 'target');
    await expect(target.locator('.target-bar')).toBeVisible();
    await expect(target.locator('.stated-line')).toHaveCount(0);
    const map = frameOf(page, 'map');
    await map.locator('.map-frame').scrollIntoViewIfNeeded();
    await expect(map.locator('.live-map:not(.is-waiting) path.area')).toHaveCount(2);

    for (const panel of EMBEDDED) await expect.poll(() => spareOf(page, panel), { message: panel }).toBe(0);
  });

  test('follows the width: a narrower frame is higher, and a wider one lower again', async ({
    page,
    host,
    code,
  }) => {
    await page.setViewportSize({ width: 900, height: 700 });
    await page.goto(host(code('timeline')));
    await expect(frameOf(page, 'timeline').locator('.glance-row')).toHaveCount(5);
    const fits = async () => {
      await expect.poll(() => spareOf(page, 'timeline')).toBe(0);
      return heightOf(page, 'timeline');
    };
    const wide = await fits();
    await page.setViewportSize({ width: 380, height: 700 });
    expect(await fits()).toBeGreaterThan(wide);
    await page.setViewportSize({ width: 900, height: 700 });
    expect(await fits()).toBe(wide);
  });

  test('works for the same code pasted twice', async ({ page, host, code }) => {
    await page.goto(host(code('target') + code('target', '?context=off')));
    const frames = page.locator('iframe');
    await expect(frames).toHaveCount(2);
    for (const at of [0, 1]) {
      const needed = () => neededBy(page.frameLocator('iframe').nth(at));
      const height = () => frames.nth(at).evaluate((frame) => frame.clientHeight);
      await expect.poll(async () => (await height()) - (await needed())).toBe(0);
    }
  });

  test('tells the page around it its height and nothing else, and takes none that another page tells, in whatever frame', async ({
    page,
    host,
    code,
    stranger,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: { height?: number }[] }).heard);
    /** How often the stranger was heard: what listens to it has answered by then, since all hear a message at once. */
    const claims = async () => (await heard()).filter(({ height }) => height === CLAIMED).length;

    await page.goto(
      host(
        `${code('target')}
        <iframe class="stranger" height="50" src="${stranger}"></iframe>
        <iframe class="stranger" height="50" srcdoc="${CLAIM}"></iframe>`,
      ),
    );
    await expect.poll(claims).toBe(2);
    const heights = page
      .locator('.stranger')
      .evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
    expect(await heights).toEqual([50, 50]);
    await expect.poll(() => spareOf(page, 'target')).toBe(0);
    for (const message of await heard())
      expect(message).toEqual({ type: 'sapar-height', height: expect.any(Number) });

    await test.step('nor in the frame of an embed that was led elsewhere', async () => {
      const before = await heightOf(page, 'target');
      await page.locator('iframe[src*="/target/"]').evaluate((frame: HTMLIFrameElement, elsewhere) => {
        frame.contentWindow?.location.replace(elsewhere);
      }, stranger);
      await expect.poll(claims).toBe(3);
      expect(await heightOf(page, 'target')).toBe(before);
    });
    expect(errors).toEqual([]);
  });

  test.describe('in a browser that would keep the site for use offline', () => {
    // The other tests have no service worker, whatever a page does.
    test.use({ serviceWorkers: 'allow' });

    test('asks nobody but its own site, and keeps nothing in the browser', async ({
      page,
      host,
      code,
      site,
      other,
    }) => {
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      const before = site.asked.length;
      await page.goto(host(code('map') + code('timeline')));
      await expect(frameOf(page, 'timeline').locator('.glance-row')).toHaveCount(5);
      await frameOf(page, 'map').locator('.map-frame').scrollIntoViewIfNeeded();
      await expect(frameOf(page, 'map').locator('.live-map:not(.is-waiting) path.area')).toHaveCount(2);
      expect([...asked].toSorted()).toEqual(
        [site.root, other.root].map((root) => new URL(root).origin).toSorted(),
      );
      // What would start the worker has had its turn when a page that is taken over has nothing left to do.
      await frameOf(page, 'map')
        .locator('.embed')
        .evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
      const forOffline = (path: string) => path.endsWith(`/${WORKER}`) || path.includes('/assets/offline-');
      expect(site.asked.slice(before).filter(forOffline)).toEqual([]);
      const kept = await frameOf(page, 'timeline')
        .locator('.embed')
        .evaluate(async () => ({
          stored: [localStorage.length, sessionStorage.length],
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }));
      expect(kept).toEqual({ stored: [0, 0], workers: 0 });
    });
  });

  test('leads out of the frame by each kind of link: no click loads the site into it', async ({
    page,
    host,
    code,
    context,
  }) => {
    // The publisher's page is not asked for.
    await context.route(/kt\.kz/, (route) => route.fulfill({ body: 'the publisher' }));
    for (const panel of EMBEDDED) {
      await page.goto(host(code(panel)));
      await expect(page.locator('iframe')).toHaveCount(1);
      const links = frameOf(page, panel).locator('a[href], button.place-button').filter({ visible: true });
      await expect(frameOf(page, panel).locator(READY[panel]).first()).toBeVisible();
      const [, frame] = page.frames();
      const kinds = await links.evaluateAll((all) => {
        const kindOf = (link: Element) =>
          [link.closest('svg') ? 'in a chart' : link.localName, link.closest('[class]')?.classList[0]].join(
            ' ',
          );
        const seen = all.map(kindOf);
        return seen.flatMap((kind, at) => (seen.indexOf(kind) === at ? [{ kind, at }] : []));
      });
      expect(kinds.length, panel).toBeGreaterThan(2);
      for (const { kind, at } of kinds) {
        const coming = context.waitForEvent('page');
        // The words of some marks come with the pointer alone: the mark itself is clicked.
        await (kind.startsWith('in a chart') ? links.nth(at).locator('path') : links.nth(at)).click();
        const tab = await coming;
        await tab.waitForLoadState();
        expect(await tab.evaluate(() => window.opener), kind).toBeNull();
        await tab.close();
        expect(frame?.url(), kind).toMatch(new RegExp(`/embed/${panel}/$`));
      }
    }
  });

  test('shows no other page of the site', async ({ page, host, site }) => {
    const frames = [pageAt('en'), useAt('en')].map((path) => `<iframe src="${site.root}${path}"></iframe>`);
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(host(frames.join('')));
    await expect.poll(() => refused.filter((text) => text.includes('frame-ancestors')).length).toBe(2);
    for (const frame of page.frames().slice(1)) expect(await frame.locator('#root').count()).toBe(0);
  });
});

test.describe('by itself', () => {
  test('leads to the explorer in a new tab: with what is chosen, and with the same view', async ({
    page,
    context,
    watch,
  }) => {
    await open(page, embedAt('en', 'timeline', '?strength=signed'));
    const opened = async (click: () => Promise<void>) => {
      const coming = context.waitForEvent('page');
      await click();
      const tab = await coming;
      watch(tab);
      await tab.waitForLoadState();
      const { pathname, search, hash } = new URL(tab.url());
      expect(await tab.evaluate(() => window.opener)).toBeNull();
      await tab.close();
      return { path: pathname.slice(1), search, hash };
    };
    // The page comes with all of them; what the address asks for follows.
    const row = page.locator('.glance-row');
    await expect(row).toHaveCount(1);
    const chosen = await opened(() => row.click());
    expect(chosen).toMatchObject({
      path: pageAt('en'),
      search: '?strength=signed&sel=statement:cooperation-programme',
    });
    const all = await opened(() => page.locator('.glance-head a').click());
    expect(all).toEqual({ path: pageAt('en'), search: '?strength=signed', hash: '#commitments' });
    const same = await opened(() => page.getByRole('link', { name: /opens in a new tab/ }).click());
    expect(same).toEqual({ path: pageAt('en'), search: '?strength=signed', hash: '' });
    await expect(page).toHaveURL(/strength=signed$/);
  });

  test('leads from a place of the live map to the explorer', async ({ page, context, watch }) => {
    await open(page, embedAt('en', 'map'));
    const coming = context.waitForEvent('page');
    await page
      .locator('.live-map:not(.is-waiting)')
      .getByRole('button', { name: /^Kazakhstan \d/ })
      .click();
    const tab = await coming;
    watch(tab);
    await expect(tab).toHaveURL(/\/en\/[^/]+\/\?sel=place:kazakhstan$/);
    await tab.close();
  });

  test('says whose its words are, of which talks, and what is not the article’s', async ({ page }) => {
    const credit = page.locator('.embed-credit');
    await open(page, embedAt('en', 'target'));
    await expect(credit).toContainText('· Talks of 16 February 2026 ·');
    await expect(credit.locator('.beyond-words')).toHaveText(
      'Not from the article but from other sources, named in Sapar: the day of the talks and when the goal was stated at other times.',
    );
    await open(page, embedAt('en', 'timeline'));
    await expect(credit.locator('.beyond-words')).toHaveText(/named in Sapar: the day of the talks\.$/);
    await open(page, embedAt('en', 'target', '?context=off'));
    await expect(credit).toContainText('The article does not give the day of the talks');
    await expect(credit.locator('.beyond-words')).toHaveCount(0);
  });

  test('takes its colours from its address, and from the device where that names none', async ({ page }) => {
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await open(page, embedAt('en', 'target', '?theme=dark'));
    expect(await scheme()).toBe('dark');
    await open(page, embedAt('en', 'target', '?context=off&theme=light'));
    expect(await scheme()).toBe('light');
    await open(page, embedAt('en', 'target'));
    expect(await scheme()).toBe('light dark');
  });

  test('has no barrier and no sideways scroll', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    for (const panel of EMBEDDED) {
      await test.step(panel, async () => {
        await open(page, embedAt('kk', panel));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await expectAccessible(page, panel);
      });
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the panel as it was built, with links to the explorer', async ({ page }) => {
    await page.goto(embedAt('en', 'timeline'));
    await expect(page.locator('.glance-row')).toHaveCount(5);
    await expect(page.locator('.glance-row').first()).toHaveAttribute(
      'href',
      /^\.\.\/\.\.\/\?sel=statement:/,
    );
    await page.goto(embedAt('en', 'target'));
    await expect(page.locator('.target-bar')).toBeVisible();
    await page.goto(embedAt('en', 'map'));
    await expect(page.locator('.map-frame path.area')).toHaveCount(2);
  });
});

test.describe('on the page with what a reader takes along', () => {
  test('shows a preview as high as the panel', async ({ page }) => {
    await page.goto(useAt('en', '?strength=signed'));
    await page.getByRole('button', { name: 'Show a preview' }).click();
    const embed = frameOf(page, 'timeline').locator('.embed');
    await expect(embed.locator('.glance-row')).toHaveCount(1);
    await expect.poll(() => spareOf(page, 'timeline')).toBe(0);
    await expectAccessible(page, 'code and pictures', '.use-parts');
  });

  test('saves the picture of a panel as SVG, and as PNG of twice its size', async ({ page }) => {
    await page.goto(useAt('en'));
    const section = page.locator('#pictures');
    for (const panel of ['Commitments', 'Target', 'Map']) {
      await section.getByRole('radio', { name: panel, exact: true }).check();
      const [svg, png] = [
        await savedPicture(section, 'Save as SVG'),
        await savedPicture(section, 'Save as PNG'),
      ];
      expect(svg.name).toMatch(/^dushanbe-2026\.en\.\w+\.svg$/);
      expect(png.name).toBe(svg.name.replace('.svg', '.png'));
      const [width, height] = sizeOf(svg);
      const seen = await seenOf(page, png);
      expect([seen.width, seen.height]).toEqual([2 * width, 2 * height]);
      expect(seen.colours).toBeGreaterThan(10);
      const preview = section.getByRole('img');
      expect(await preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(width);
    }
  });
});
