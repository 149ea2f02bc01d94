import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-hash-'));
  mkdirSync(join(folder, 'app', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'app', 'deep', 'page.tsx'), 'page');
  writeFileSync(join(folder, 'app', 'page.test.tsx'), 'test');
  writeFileSync(join(folder, 'next.config.js'), 'config');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const paths = ['app', 'next.config.js', 'not-there'];
const hash = () => contentHash(folder, paths, (path) => path.endsWith('.test.tsx'));

test('changes with contents, names and new files, not with times or what is skipped', () => {
  const first = hash();
  utimesSync(join(folder, 'next.config.js'), 1, 1);
  writeFileSync(join(folder, 'app', 'page.test.tsx'), 'other test');
  writeFileSync(join(folder, 'README.md'), 'outside');
  expect(hash()).toBe(first);

  writeFileSync(join(folder, 'app', 'deep', 'page.tsx'), 'another page');
  const second = hash();
  renameSync(join(folder, 'app', 'deep', 'page.tsx'), join(folder, 'app', 'page.tsx'));
  const third = hash();
  writeFileSync(join(folder, 'not-there'), 'now it is');
  expect(new Set([first, second, third, hash()]).size).toBe(4);
});

test('the border between two files counts', () => {
  const two = (first: string, second: string) => {
    writeFileSync(join(folder, 'app', 'a'), first);
    writeFileSync(join(folder, 'app', 'b'), second);
    return hash();
  };
  expect(two('xy', 'z')).not.toBe(two('x', 'yz'));
});
