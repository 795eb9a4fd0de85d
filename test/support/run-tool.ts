/** Tools of the project, run as Node runs them but in this process: starting one for each would take most of the time. */
import { resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';

export interface ToolRun {
  stdout: string;
  stderr: string;
  /** The status with which the process would have ended. */
  status: string | number | null | undefined;
}

class Ended extends Error {
  readonly status: ToolRun['status'];

  constructor(status: ToolRun['status']) {
    super(`the tool ended with ${status}`);
    this.status = status;
  }
}

/** A module is run once under an address: every run has another one. */
let runs = 0;

/**
 * Runs a tool and hears what it says by `console`.
 * @param tool - its file, such as `tools/data.mjs`.
 */
export async function runTool(tool: string, ...args: string[]): Promise<ToolRun> {
  const said = { stdout: '', stderr: '' };
  const { exitCode } = process;
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = exitCode;
  });
  vi.spyOn(console, 'log').mockImplementation((line) => {
    said.stdout += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line) => {
    said.stderr += `${line}\n`;
  });
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Ended(status);
  });
  vi.spyOn(process, 'argv', 'get').mockReturnValue([process.execPath, resolve(tool), ...args]);
  // A tool may set it for its own process.
  vi.stubEnv('NODE_ENV', process.env['NODE_ENV']);
  process.exitCode = undefined;
  runs += 1;
  try {
    await import(/* @vite-ignore */ `${resolve(tool)}?run=${runs}`);
  } catch (error) {
    if (error instanceof Ended) return { ...said, status: error.status };
    throw error;
  }
  return { ...said, status: process.exitCode ?? 0 };
}
