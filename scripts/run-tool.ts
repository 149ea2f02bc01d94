import { spawn } from 'node:child_process';
import { sendSignal } from './supervisor/end-process.ts';
import { eachLine } from './supervisor/log-lines.ts';

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

const politeFor = 15_000;

/** Runs a program to its end. Rejects when it can't start or `signal` aborts; a status other than 0 is the caller's. */
export function runTool(file: string, args: string[], options: ToolOptions): Promise<ToolResult> {
  const { cwd, env, signal } = options;
  signal.throwIfAborted();
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const { pid } = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    eachLine(stream, (text) => {
      output += `${text}\n`;
      options.line?.(text);
    });
  }
  if (pid) options.running?.(pid);
  let overdue: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill('SIGINT');
    overdue = setTimeout(() => child.kill('SIGKILL'), politeFor);
  };
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // Whatever it started and left behind would also hold its output open.
    child.once('exit', () => pid && sendSignal(pid, 'SIGKILL', 'group'));
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      clearTimeout(overdue);
      options.running?.(null);
      if (signal.aborted) reject(signal.reason);
      else resolve({ status: code ?? 1, output });
    });
  });
}
