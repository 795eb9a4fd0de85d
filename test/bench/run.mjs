/**
 * `npm run bench`: how fast the page is beside pages it may be compared with, in one run and in turn. It
 * measures and does not judge: exit 0 whatever the figures are, exit 1 where a subject does not load.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumOrExit } from '../../tools/chromium.mjs';
import { command, readCommandLine } from '../../tools/command-line.mjs';
import { CPU_SLOWDOWN, NETWORK, PHONE, visit } from './measure.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { makeSubjects, SUBJECTS } from './subjects.mjs';
import { summarise } from './summary.mjs';
import { judge } from './targets.mjs';

// Whoever asks for another host gets no answer.
const NO_OTHER_HOST = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

const { rounds, only, dist, before, json } = readCommandLine(
  command({
    typed: 'npm run bench',
    does: 'Measures how fast the page is beside pages it may be compared with; needs a browser.',
    options: {
      rounds: { kind: 'count', value: 'number', default: 9, help: 'rounds over all subjects' },
      only: {
        kind: 'list',
        value: 'subjects',
        from: SUBJECTS.map(({ key }) => key),
        help: 'these subjects alone',
      },
      dist: {
        kind: 'text',
        value: 'folder',
        default: 'dist',
        help: 'the built site; built for this run where it is missing',
      },
      before: {
        kind: 'text',
        value: 'folder',
        help: 'another built site, measured in the same run',
      },
      json: { kind: 'text', value: 'file', help: 'where every figure of every round is written' },
    },
  }),
);
const executablePath = chromiumOrExit();

// Inside the project, where its imports resolve; of this run alone.
const scratch = `.cache/bench/${process.pid}`;
mkdirSync(scratch, { recursive: true });
try {
  await bench();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function bench() {
  const subjects = await makeSubjects(only, builtSite(), scratch, before);
  const server = await serve(subjects);
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS, NO_OTHER_HOST],
  });
  try {
    const machine = { browser: browser.version(), node: process.version };
    const { width, height } = PHONE;
    say(
      `Chromium ${machine.browser}, Node ${machine.node}; ${width}x${height}, CPU ${CPU_SLOWDOWN} times slower,`,
    );
    say(`${NETWORK.mbitPerSecond} Mbit/s, ${NETWORK.latency} ms latency; medians of ${rounds} rounds\n`);
    /** @type {Record<string, import('./measure.mjs').Visit[]>} */
    const visits = Object.fromEntries(subjects.map(({ key }) => [key, []]));
    for (let round = 1; round <= rounds; round += 1) {
      // To and fro: what is measured right after another one shall not always be the same.
      for (const subject of round % 2 === 1 ? subjects : [...subjects].reverse()) {
        const measured = await measure(browser, subject, server.origin);
        if (measured === undefined) return;
        visits[subject.key]?.push(measured);
      }
      process.stderr.write(`round ${round} of ${rounds}\n`);
    }
    const summaries = Object.fromEntries(Object.entries(visits).map(([key, all]) => [key, summarise(all)]));
    const judged = judge(summaries);
    say(report(summaries, judged));
    if (json !== undefined) {
      const targets = judged.map(({ name, value, limit, verdict }) => ({ name, value, limit, verdict }));
      writeFileSync(json, `${JSON.stringify({ machine, rounds, summaries, targets, visits }, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./subjects.mjs').Subject} subject
 * @param {string} origin
 */
async function measure(browser, subject, origin) {
  try {
    return await visit(browser, subject, origin);
  } catch (error) {
    process.stderr.write(`${subject.key} (${subject.name}) did not load: ${String(error)}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

/** @returns {string} the folder of the built site */
function builtSite() {
  if (existsSync(dist)) return dist;
  const out = join(scratch, 'dist');
  say(`${dist}/ is not there: building`);
  const { status } = spawnSync(process.execPath, ['tools/build.mjs', '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
  return out;
}
