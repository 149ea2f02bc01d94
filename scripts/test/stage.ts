import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, root, toolEnvironment } from '../root.ts';
import { runTool, type ToolResult } from '../run-tool.ts';
import type { Outcome } from './outcome.ts';

/** What a stage is given: how to run things, and the words of the command line that were meant for it. */
export type Stage = {
  /** Runs an installed tool's JavaScript file on our Node; its output goes to the terminal. */
  tool(file: string, args: string[], environment?: Record<string, string | undefined>): Promise<ToolResult>;
  /** A folder that goes when the tests are over. */
  folder: string;
  args: string[];
  signal: AbortSignal;
  /** For how many milliseconds it may still go on. */
  left(): number;
};

export type StageFunction = (stage: Stage) => Promise<Outcome>;

/** Calls `work` with the means to run tools; `print` gets their output line by line. */
export async function withStage<T>(
  given: Pick<Stage, 'args' | 'signal' | 'left'>,
  print: (line: string) => void,
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const tool: Stage['tool'] = (file, toolArgs, environment) => {
    const env = toolEnvironment({ NEXT_TELEMETRY_DISABLED: '1', ...colour, ...environment });
    return runTool(process.execPath, [inRoot('node_modules', file), ...toolArgs], {
      cwd: root,
      env,
      signal: given.signal,
      line: print,
    });
  };
  try {
    return await work({ ...given, tool, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A JSON report that a tool was to write; null when it did not. */
export function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null; // the tool died before; the caller counts that as a failure
  }
}
