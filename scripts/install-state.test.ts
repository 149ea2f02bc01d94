import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, markInstalled } from './install-state.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-install-'));
  json('package.json', { allowScripts: { node: true } });
  lock({
    'node_modules/pg': { integrity: 'a' },
    'node_modules/mac-only': { integrity: 'm', optional: true },
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const json = (path: string, value: unknown) => writeFileSync(join(root, path), JSON.stringify(value));
const lock = (packages: object) => json('package-lock.json', { packages: { '': {}, ...packages } });

function npmInstalled(packages: object): void {
  mkdirSync(join(root, 'node_modules', 'node', 'bin'), { recursive: true });
  json('node_modules/.package-lock.json', { packages });
}

test('nothing is installed at first, and not after an npm ci that was cut short', () => {
  expect(isInstalled(root)).toBe(false);
  mkdirSync(join(root, 'node_modules', 'pg'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

test("somebody's own npm ci counts, if it fits the lockfile", () => {
  npmInstalled({ 'node_modules/pg': { integrity: 'b' } });
  expect(isInstalled(root)).toBe(false);
  npmInstalled({ 'node_modules/pg': { integrity: 'a' } });
  expect(isInstalled(root)).toBe(true);
});

test('what was installed is stale when the lockfile or the allowed scripts change', () => {
  npmInstalled({});
  markInstalled(root);
  expect(isInstalled(root)).toBe(true);
  json('package.json', { allowScripts: { node: true, sharp: true } });
  expect(isInstalled(root)).toBe(false);
  json('package.json', { allowScripts: { node: true } });
  lock({ 'node_modules/pg': { integrity: 'c' } });
  expect(isInstalled(root)).toBe(false);
});
