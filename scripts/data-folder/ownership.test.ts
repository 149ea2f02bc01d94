import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identify } from '../supervisor/process-identity.ts';
import { ownDataFolder } from './ownership.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-owner-'));
  mkdirSync(join(folder, 'run'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () => readdirSync(join(folder, 'run'));
const ownerFile = () => join(folder, 'run', 'owner.json');

test('a second one is told who runs there, until the first is done', () => {
  const first = ownDataFolder(folder, 'http://localhost:3000');
  expect(() => ownDataFolder(folder, 'x')).toThrow(
    `Dateline already runs on ${folder} (process ${process.pid}, http://localhost:3000)`,
  );
  expect(files()).toEqual(['owner.json']);
  first.release();
  expect(files()).toEqual([]);
  ownDataFolder(folder, 'x').release();
});

test('a dead owner counts for nothing, even when somebody has its pid now', async () => {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  const dead = identify(child.pid ?? 0);
  await once(child, 'exit');
  for (const left of [
    JSON.stringify(dead),
    JSON.stringify({ pid: process.pid, started: 'long ago' }),
    '{"pid":',
    '',
  ]) {
    writeFileSync(ownerFile(), left);
    ownDataFolder(folder, 'x').release();
  }
  expect(files()).toEqual([]);
});

test('releasing does not take the folder from somebody else', () => {
  const first = ownDataFolder(folder, 'x');
  writeFileSync(ownerFile(), JSON.stringify({ pid: 1, started: 'now' }));
  first.release();
  expect(files()).toEqual(['owner.json']);
});
