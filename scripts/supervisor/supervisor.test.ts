import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProcessDescription, Run } from './process-description.ts';
import { startOf } from './process-identity.ts';
import { Supervisor } from './supervisor.ts';

// Real processes: what matters here is what the system does with them.
const run = {} as Run;
let folder: string;
let lines: string[];
let events: string[];
let pids: Map<string, number>;
let supervisor: Supervisor;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-supervisor-'));
  lines = [];
  events = [];
  pids = new Map();
  supervisor = new Supervisor({
    log: (name, line) => lines.push(`${name}: ${line}`),
    gaveUp: (name) => events.push(`gave up ${name}`),
    changed(name, pid) {
      events.push(pid === null ? `${name} down` : `${name} up`);
      if (pid === null) pids.delete(name);
      else pids.set(name, pid);
    },
  });
});
afterEach(async () => {
  await supervisor.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A Node program that runs `code` and says that it is ready by a file named after its pid. */
function program(name: string, code: string, more: Partial<ProcessDescription> = {}): ProcessDescription {
  const source = `${code}\nrequire('node:fs').writeFileSync(${JSON.stringify(folder)} + '/${name}-' + process.pid, '');`;
  return {
    name,
    phase: 'service',
    order: 0,
    command: () => ({ file: process.execPath, args: ['-e', source], cwd: folder, env: process.env }),
    async ready(_run, signal) {
      while (!existsSync(join(folder, `${name}-${pids.get(name)}`))) await pause(5, undefined, { signal });
    },
    stopSignal: 'SIGTERM',
    stopWithin: 5_000,
    ...more,
  };
}
const forever = 'setInterval(() => {}, 1000);';
const pidOf = (name: string) => {
  const pid = pids.get(name);
  if (!pid) throw new Error(`${name} does not run`);
  return pid;
};

describe('Supervisor', () => {
  test('starts when ready, passes output on, stops in reverse order', async () => {
    await supervisor.start(program('first', `console.log('hello\\nthere'); ${forever}`), run);
    await supervisor.start(program('second', forever), run);
    expect(lines).toContain('first: hello');
    expect(lines).toContain('first: there');
    await supervisor.stop();
    expect(events).toEqual(['first up', 'second up', 'second down', 'first down']);
  });

  test('starts again what dies', async () => {
    await supervisor.start(program('worker', forever), run);
    const before = pidOf('worker');
    process.kill(before, 'SIGKILL');
    await expect.poll(() => lines, { timeout: 10_000 }).toContain('worker: is back');
    expect(pidOf('worker')).not.toBe(before);
    expect(lines).toContain('worker: ended (SIGKILL); starting again in 0.25 s');
  });

  test('reports a process that never gets ready, with what it said', async () => {
    const broken = program('broken', `console.error('no disk'); process.exit(3);`);
    await expect(supervisor.start(broken, run)).rejects.toThrow('broken ended (exit code 3)');
    await expect.poll(() => lines).toContain('broken: no disk');
  });

  test('reports a program that is not there', async () => {
    const command = () => ({ file: join(folder, 'nothing'), args: [], cwd: folder, env: process.env });
    await expect(supervisor.start(program('absent', '', { command }), run)).rejects.toThrow(
      /absent ended .*ENOENT/,
    );
  });

  test('gives a process time to finish on its signal', async () => {
    const code = `process.on('SIGTERM', () => setTimeout(() => { console.log('finished'); process.exit(0); }, 200)); ${forever}`;
    await supervisor.start(program('polite', code), run);
    await supervisor.stop();
    expect(lines).toContain('polite: finished');
  });

  test('kills what does not end in time, and what a process leaves behind', async () => {
    const child = `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', '${forever}'], { stdio: 'ignore' });
      require('node:fs').writeFileSync(${JSON.stringify(folder)} + '/grandchild', String(pid));`;
    const stubborn = program('stubborn', `process.on('SIGTERM', () => {}); ${child} ${forever}`, {
      stopWithin: 100,
    });
    await supervisor.start(stubborn, run);
    const grandchild = Number(readFileSync(join(folder, 'grandchild'), 'utf8'));
    expect(startOf(grandchild)).not.toBeNull();
    await supervisor.stop();
    expect(lines).toContain('stubborn: did not end within 0.1 s and is killed');
    await expect.poll(() => startOf(grandchild)).toBeNull();
  });

  test('stopping ends a start that still waits', async () => {
    const slow = program('slow', forever, { ready: (_run, signal) => pause(60_000, undefined, { signal }) });
    const starting = expect(supervisor.start(slow, run)).rejects.toThrow();
    await expect.poll(() => pids.has('slow')).toBe(true);
    await supervisor.stop();
    await starting;
    expect(pids.size).toBe(0);
    await expect(supervisor.start(slow, run)).rejects.toThrow('being stopped');
  });
});
