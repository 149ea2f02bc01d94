import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFormerFiles } from './former-files';

let folder: string;
let built: string;
let kept: string;
const day = 86_400_000;
const start = Date.parse('2026-11-01T00:00:00Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-former-'));
  [built, kept] = [join(folder, 'built'), join(folder, 'kept')];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(...names: string[]): void {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(join(built, 'chunks'), { recursive: true });
  for (const name of names) writeFileSync(join(built, 'chunks', name), name);
}
const there = () => readdirSync(join(kept, 'chunks')).sort();

test('keeps the files of former builds for two weeks after the last build that had them', () => {
  build('a.css', 'both.js');
  keepFormerFiles(built, kept, start);
  build('b.css', 'both.js');
  keepFormerFiles(built, kept, start + 13 * day);
  expect(there()).toEqual(['a.css', 'b.css', 'both.js']);
  keepFormerFiles(built, kept, start + 15 * day);
  expect(there()).toEqual(['b.css', 'both.js']);
  expect(readFileSync(join(kept, 'chunks', 'both.js'), 'utf8')).toBe('both.js');
});

test('has nothing to do where nothing was built', () => {
  keepFormerFiles(built, kept, start);
  expect(readdirSync(kept)).toEqual([]);
});
