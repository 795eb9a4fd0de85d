import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Readout } from '../../src/model/readout.ts';
import { renderPage } from '../../src/site/reader-pages.tsx';
import { writeInvented } from '../bench/invented-readout.mjs';
import { readoutIn } from '../support/seeds.ts';

const template = readFileSync('index.html', 'utf8');

/** An invented readout with about five statements for each kB of text. */
function inventedReadout(kilobytes: number): Readout {
  const seeds = mkdtempSync(join(tmpdir(), 'sapar-prerender-'));
  onTestFinished(() => rmSync(seeds, { recursive: true }));
  writeInvented(seeds, 1000 * kilobytes, 'right');
  return readoutIn(seeds);
}

/** How often rendering a page reads something of its readout: a property, an entry of a list. */
async function readsOf(readout: Readout): Promise<number> {
  let reads = 0;
  const watched = new WeakMap<object, object>();
  const watch = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    const known = watched.get(value);
    if (known !== undefined) return known as T;
    const proxy = new Proxy<typeof value>(value, {
      get(target, key, receiver) {
        reads += 1;
        return watch(Reflect.get(target, key, receiver));
      },
    });
    watched.set(value, proxy);
    return proxy;
  };
  await renderPage(template, watch(readout), { preload: [], styles: '' });
  return reads;
}

it('a page costs each further statement the same, whatever it stands among', async () => {
  const costs: { statements: number; reads: number }[] = [];
  for (const readout of [4, 8, 16].map(inventedReadout))
    costs.push({ statements: readout.statements.length, reads: await readsOf(readout) });
  const [few, more, most] = costs;
  if (few === undefined || more === undefined || most === undefined) throw new Error('three readouts');
  const perStatement = (from: typeof few, to: typeof few) =>
    (to.reads - from.reads) / (to.statements - from.statements);
  expect(perStatement(more, most)).toBeLessThan(1.1 * perStatement(few, more));
});
