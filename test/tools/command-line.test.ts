import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { command, parseCommandLine, refuseFolder, refuseSwallowed } from '../../tools/command-line.mjs';
import { usage } from '../../tools/command-line-words.mjs';
import { runTool } from '../support/run-tool.ts';

const SAIL = command({
  typed: 'npm run sail',
  does: 'Sails.',
  options: {
    from: { kind: 'text', value: 'harbour', default: 'home', help: 'where the ship lies' },
    to: { kind: 'text', value: 'harbour', help: 'where it goes' },
    port: { kind: 'port', value: 'number', default: 4173, help: 'where to listen' },
    crew: { kind: 'count', value: 'number', default: 3, help: 'how many hands' },
    masts: { kind: 'list', value: 'masts', from: ['fore', 'main', 'mizzen'], help: 'these alone' },
    host: { kind: 'host', value: 'address', help: 'listen to all' },
  },
});
const HELP = '"npm run sail -- --help" says what it takes.';

const read = (...args: string[]) => parseCommandLine(SAIL, args);

describe('a command line', () => {
  it('gives every option its value, or its default', () => {
    expect(read()).toEqual({
      from: 'home',
      to: undefined,
      port: 4173,
      crew: 3,
      masts: ['fore', 'main', 'mizzen'],
      host: undefined,
    });
    expect(read('--from', 'a b', '--to=../c', '--port', '80', '--crew=1', '--masts', 'main,fore')).toEqual({
      from: 'a b',
      to: '../c',
      port: 80,
      crew: 1,
      masts: ['main', 'fore'],
      host: undefined,
    });
  });

  it('takes a host with an address and without one, wherever it stands', () => {
    expect(read('--host').host).toBe(true);
    expect(read('--host', '--port', '80')).toMatchObject({ host: true, port: 80 });
    expect(read('--host', '0.0.0.0', '--port', '80')).toMatchObject({ host: '0.0.0.0', port: 80 });
    expect(read('--host=::1').host).toBe('::1');
  });

  it('takes a value that begins with a dash behind an equals sign', () => {
    expect(read('--to=-odd').to).toBe('-odd');
  });

  it.each([
    ['--form x', `npm run sail has no option --form. Did you mean --from? ${HELP}`],
    ['--hepl', `npm run sail has no option --hepl. Did you mean --help? ${HELP}`],
    ['--frobnicate', `npm run sail has no option --frobnicate. ${HELP}`],
    ['--no-host', `npm run sail has no option --no-host. Did you mean --host? ${HELP}`],
    ['--constructor x', `npm run sail has no option --constructor. ${HELP}`],
    ['-p 80', `npm run sail has no option -p. ${HELP}`],
  ])('%s: an unknown option is named, with the nearest one', (typed, message) => {
    expect(() => read(...typed.split(' '))).toThrow(message);
  });

  it('refuses an argument without an option, and says what it may have been meant for', () => {
    expect(() => read('../c')).toThrow(
      `npm run sail takes no argument without an option, found "../c". Did you mean "npm run sail -- --from ../c" or "npm run sail -- --to ../c"? ${HELP}`,
    );
    expect(() => read('5000')).toThrow(
      'Did you mean "npm run sail -- --port 5000" or "npm run sail -- --crew 5000"?',
    );
    expect(() => read('--', 'a b')).toThrow('Did you mean "npm run sail -- --from "a b""');
    expect(() => read('--host=a', 'b')).toThrow('found "b"');
    expect(() => read('')).toThrow(`found "". ${HELP}`);
  });

  it('shows what was typed on one line and cut, whatever it is', () => {
    expect(() => read('--\u001b[2J\u202e\n')).toThrow('has no option --\\u{1b}[2J\\u{202e}\\u{a}.');
    const long = 'x'.repeat(9999);
    for (const typed of [long, `\u009b${long}`, `--${long}`, `--port=${long}`, `--masts=${long}`])
      expect(() => read(typed)).toThrow(/^[\x20-\x7e…]{1,999}$/);
  });

  it.each(['--to', '--to=', '--to --port 80', '--to -x'])(
    '%s: a value that is missing is asked for',
    (typed) => {
      expect(() => read(...typed.split(' '))).toThrow(
        '--to is without its harbour: type "npm run sail -- --to <harbour>".',
      );
    },
  );

  it('takes an empty value for none', () => {
    for (const args of [['--to', ''], ['--to', ' '], ['--host', ''], ['--host=']])
      expect(() => read(...args)).toThrow(/^--(to|host) is without its (harbour|address): type /);
  });

  it('refuses an option that is given twice', () => {
    expect(() => read('--to', 'a', '--to=b')).toThrow('--to is given twice: npm run sail takes it once.');
    expect(() => read('--host', '--host')).toThrow('--host is given twice');
  });

  it.each(['abc', '0', '65536', '99999', '-1', '80.5', '4e3', '0x50', '+80', ' 80', '8 0', '٨٠'])(
    'port %j: says what a port is, and what to type',
    (port) => {
      expect(() => read(`--port=${port}`)).toThrow(
        `--port is a number from 1 to 65535, not ${JSON.stringify(port)}: type "npm run sail -- --port 4173", for example.`,
      );
    },
  );

  it('refuses a count below 1 and a word that is not in the list', () => {
    expect(() => read('--crew', '0')).toThrow('--crew is a whole number from 1 on, not "0"');
    expect(() => read('--masts', 'main,aft')).toThrow(
      '--masts knows no "aft", only fore, main, mizzen: type "npm run sail -- --masts fore,main", for example.',
    );
  });

  it('is refused where npm kept an option to itself, since two dashes were forgotten', () => {
    expect(() => refuseSwallowed(SAIL, { npm_config_port: '5000' })).toThrow(
      'npm took --port for an option of its own: type "npm run sail -- --port …", with two dashes before it.',
    );
    expect(() => refuseSwallowed(SAIL, { npm_config_registry: 'x' })).not.toThrow();
  });
});

it.each(['a#b', 'what?'])(
  'a project in a folder called %s is refused: the bundler cannot read it there',
  (name) => {
    expect(() => refuseFolder(`/home/${name}/sapar`)).toThrow(
      `The bundler cannot read files below a folder with "#" or "?" in its name, and this one is /home/${name}/sapar: move the project or rename the folder.`,
    );
    expect(() => refuseFolder('/home/a b/Сапар 100%')).not.toThrow();
  },
);

it('usage names every option with its value, its default and what it is for', () => {
  expect(usage(SAIL)).toBe(`npm run sail -- [options]

Sails.

  --from <harbour>  where the ship lies (default: home)
  --to <harbour>    where it goes
  --port <number>   where to listen (default: 4173)
  --crew <number>   how many hands (default: 3)
  --masts <masts>   these alone (default: fore,main,mizzen)
  --host [address]  listen to all
  -h, --help        prints this`);
});

/** Every npm script that runs a tool of the project's own, as `tools/x.mjs` and its first arguments. */
const SCRIPTS = Object.entries<string>(JSON.parse(readFileSync('package.json', 'utf8')).scripts).flatMap(
  ([name, script]) => (script.startsWith('node ') ? [{ name, args: script.split(' ').slice(1) }] : []),
);

describe.each(SCRIPTS)('the script "$name"', ({ name, args: [tool = '', ...args] }) => {
  const typed = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;

  it('says what it does and takes, and does nothing', async () => {
    const { status, stdout, stderr } = await runTool(tool, ...args, '--help');
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toBe(`${typed} -- [options]`);
    expect(status).toBe(0);
  });

  it('refuses what it does not know in one line, and does nothing', async () => {
    const { status, stdout, stderr } = await runTool(tool, ...args, '--sedes', 'x');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+ has no option --sedes\..*\n$/);
    expect(stderr.startsWith(typed)).toBe(true);
    expect(status).toBe(1);
  });
});

it('a tool that refuses its command line ends its process with status 1', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/schema.mjs', '--sedes'], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^npm run schema has no option --sedes\./);
}, 60_000);
