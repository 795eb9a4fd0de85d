import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../support/seeds.ts';

const PAGE = '<p>Page';

// A busy machine takes its time to start a process; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A site within a folder, and beside it a file that is nobody's business. */
function builtSite(parent = temporaryFolder()): string {
  const out = join(parent, 'site #1?');
  mkdirSync(join(out, 'en'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(out, 'index.html'), '<p>Entrance');
  writeFileSync(join(out, 'en/index.html'), PAGE);
  writeFileSync(join(out, '404.html'), '<p>No page');
  writeFileSync(join(out, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  return out;
}

interface Running {
  port: number;
  /** All that it printed. */
  printed: () => string;
  process: ChildProcess;
}

/** `npm run preview` in a process of its own, once it serves. */
function startPreview(args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ['tools/serve.mjs', ...args]);
  let output = '';
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error(`the server ended: ${output}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        const [, port] = /Sapar is at http:\/\/[^/]+:(\d+)\/\n/.exec(output) ?? [];
        if (port !== undefined) resolve({ port: Number(port), printed: () => output, process: child });
      });
    }
  });
}

/** Sends the first line of a request as it is, and gives the whole answer. */
function ask(port: number, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => {
      socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

describe('the local server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-server-'));
  let server: Running;
  beforeAll(async () => {
    server = await startPreview(['--out', builtSite(folder), '--port', '4610']);
  });
  afterAll(() => {
    server.process.kill();
    rmSync(folder, { recursive: true });
  });

  it('serves the pages of the folder, with the headers that the site asks for', async () => {
    const answer = await ask(server.port, 'GET /en/?sel=statement:a%20b');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain(PAGE);
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
  });

  it.each(['/nothing', '/nothing/', '/en/nothing.html'])(
    'answers with the page of the site for it where it has none: %s',
    async (path) => {
      const answer = await ask(server.port, `GET ${path}`);
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer.toLowerCase()).toContain('content-type: text/html');
      expect(answer).toContain('<p>No page');
      expect(await ask(server.port, `HEAD ${path}`)).not.toContain('<p>');
    },
  );

  it('answers HEAD with the headers alone', async () => {
    const answer = await ask(server.port, 'HEAD /en/');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain(PAGE);
  });

  it('understands the whole address, as a proxy asks for it', async () => {
    expect(await ask(server.port, `GET http://localhost:${server.port}/en/`)).toContain(PAGE);
  });

  it.each([
    'GET http://[::',
    'GET http://',
    'GET //',
    'GET //en/',
    'GET en/',
    'GET /%',
    'GET /%E0%A4%A',
    'GET /en/%00',
    'GET /../secret.txt',
    'GET /en/../../secret.txt',
    'GET /%2e%2e/secret.txt',
    'GET /en/..%2f..%2fsecret.txt',
    'GET /..%5csecret.txt',
    'GET http://localhost/..%2fsecret.txt',
    'HEAD //',
  ])('answers 400 to "%s", shows neither a file nor a path of the machine, and goes on', async (line) => {
    const answer = await ask(server.port, line);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toMatch(/secret|node_modules|\bat \//);
    expect(await ask(server.port, 'GET /en/')).toContain(PAGE);
  });

  it('takes the next free port where the one asked for is in use, and says so', async () => {
    const second = await startPreview(['--out', builtSite(), '--port', String(server.port)]);
    onTestFinished(() => void second.process.kill());
    expect(second.port).toBeGreaterThan(server.port);
    expect(second.printed()).toContain(`Port ${server.port} is in use: ${second.port} is taken instead.`);
  });
});

describe('npm run preview', () => {
  const preview = (...args: string[]) =>
    // One that serves after all would never end.
    spawnSync(process.execPath, ['tools/serve.mjs', ...args], { encoding: 'utf8', timeout: 50_000 });

  it('serves at an address that other devices reach, where --host asks for it', async () => {
    const server = await startPreview(['--out', builtSite(), '--port', '4620', '--host', '0.0.0.0']);
    onTestFinished(() => void server.process.kill());
    const listensEverywhere = await new Promise((resolve) => {
      // Any other error says nothing of the server: not every machine has this address.
      const other = createServer().on('error', (error: NodeJS.ErrnoException) =>
        resolve(error.code === 'EADDRINUSE'),
      );
      other.listen(server.port, '127.0.0.2', () => other.close(() => resolve(false)));
    });
    expect(listensEverywhere).toBe(true);
  });

  it('says in one line that a folder holds no site, and which command builds one into it', () => {
    const empty = temporaryFolder();
    const missing = join(empty, 'missing');
    for (const out of [empty, missing]) {
      const { status, stderr } = preview('--out', out);
      expect(status).toBe(1);
      expect(stderr).toBe(`${out} holds no built site: run "npm run build -- --out ${out}" first.\n`);
    }
  });

  it('says in one line where nothing can be served at an address', () => {
    const { status, stderr } = preview('--out', builtSite(), '--host', '192.0.2.1');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing can be served at 192\.0\.2\.1, port 4173: .*EADDRNOTAVAIL.*\n$/);
  });
});
