import { spawn } from 'node:child_process';
import { sendSignal } from '../supervisor/end-process.ts';
import { eachLine } from '../supervisor/log-lines.ts';

export type ToolOptions = {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Stops the tool and everything it started. */
  signal: AbortSignal;
  /** Hears each line of its output. */
  line?: (text: string) => void;
  /** Its pid while it runs, so that a crash of ours leaves a trace of it. */
  running?: (pid: number | null) => void;
};

export type ToolResult = { status: number; output: string };

/** Runs a program to its end. Rejects when it can't start or `signal` aborts; a status other than 0 is the caller's. */
export function runTool(file: string, args: string[], options: ToolOptions): Promise<ToolResult> {
  const { cwd, env, signal } = options;
  signal.throwIfAborted();
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    eachLine(stream, (text) => {
      output += `${text}\n`;
      options.line?.(text);
    });
  }
  if (child.pid) options.running?.(child.pid);
  const stop = () => child.pid && sendSignal(child.pid, 'SIGKILL', 'group');
  signal.addEventListener('abort', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      options.running?.(null);
      if (signal.aborted) reject(signal.reason);
      else resolve({ status: code ?? 1, output });
    });
  });
}
