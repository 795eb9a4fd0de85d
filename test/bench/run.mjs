/**
 * `npm run bench`: how fast the page is beside pages it may be compared with, in one run and in turn. It
 * measures and does not judge: exit 0 whatever the figures are, exit 1 where a subject does not load.
 *
 *   --rounds N    rounds over all subjects (9)
 *   --only a,b,e  these subjects alone
 *   --dist DIR    the built site (dist); built into .cache/bench/ where the folder is missing
 *   --json FILE   every figure of every round, too
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.mjs';
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

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: SUBJECTS.map(({ key }) => key).join() },
    dist: { type: 'string', default: 'dist' },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const keys = values.only.split(',');
const strange = keys.filter((key) => !SUBJECTS.some((subject) => subject.key === key));
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number from 1 on');
if (strange.length > 0) throw new Error(`--only knows no subject "${strange.join()}"`);

// Inside the project, where its imports resolve; of this run alone.
const scratch = `.cache/bench/${process.pid}`;
mkdirSync(scratch, { recursive: true });
try {
  await bench();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function bench() {
  const subjects = await makeSubjects(keys, builtSite(), scratch);
  const server = await serve(subjects);
  const browser = await chromium.launch({
    executablePath: findChromium(),
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
      for (const subject of subjects) {
        const measured = await measure(browser, subject, server.origin);
        if (measured === undefined) return;
        visits[subject.key]?.push(measured);
      }
      process.stderr.write(`round ${round} of ${rounds}\n`);
    }
    const summaries = Object.fromEntries(Object.entries(visits).map(([key, all]) => [key, summarise(all)]));
    const judged = judge(summaries);
    say(report(summaries, judged));
    if (values.json !== undefined) {
      const targets = judged.map(({ name, value, limit, verdict }) => ({ name, value, limit, verdict }));
      writeFileSync(
        values.json,
        `${JSON.stringify({ machine, rounds, summaries, targets, visits }, null, 2)}\n`,
      );
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
  if (existsSync(values.dist)) return values.dist;
  const out = join(scratch, 'dist');
  say(`${values.dist}/ is not there: building`);
  const { status } = spawnSync(process.execPath, ['tools/build.mjs', '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
  return out;
}
