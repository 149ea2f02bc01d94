import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { prepareDataFolder } from './prepare.ts';
import { ensureSecrets, renewSecrets } from './secrets.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'dateline-data-'));
  folder = join(parent, 'deep', 'data');
});
afterEach(() => {
  chmodSync(parent, 0o700);
  rmSync(parent, { recursive: true, force: true });
});

const mode = (path: string) => statSync(path).mode & 0o777;
const isRoot = process.getuid?.() === 0;

describe('prepareDataFolder', () => {
  test('makes a folder that others can not read', () => {
    prepareDataFolder(folder);
    prepareDataFolder(folder);
    expect(mode(folder)).toBe(isRoot ? 0o711 : 0o700);
    expect(mode(join(folder, 'run'))).toBe(0o700);
  });

  test('says what to do about a file in its place', () => {
    writeFileSync(join(parent, 'deep'), '');
    expect(() => prepareDataFolder(folder)).toThrow(/is not a folder \(ENOTDIR\)\. .*DATELINE_DATA/);
  });

  test.skipIf(isRoot)('says what to do about a folder that is not writable', () => {
    chmodSync(parent, 0o500);
    expect(() => prepareDataFolder(folder)).toThrow(/is not writable \(EACCES\)\. .*DATELINE_DATA/);
  });

  test.skipIf(process.platform !== 'linux')('does not hang where nothing can be made', () => {
    expect(() => prepareDataFolder('/proc/dateline/data')).toThrow(Complaint);
  });
});

describe('ensureSecrets', () => {
  test('makes them once, for the owner only', () => {
    prepareDataFolder(folder);
    const first = ensureSecrets(folder);
    expect(Buffer.from(first.sessionSecret, 'base64url')).toHaveLength(32);
    expect(mode(join(folder, 'secrets.json'))).toBe(0o600);
    expect(ensureSecrets(folder)).toEqual(first);
    expect(existsSync(join(folder, 'secrets.json.part'))).toBe(false);
  });

  test('renews them, and keeps the former ones for as long as cookies that they signed', () => {
    prepareDataFolder(folder);
    const first = ensureSecrets(folder).sessionSecret;
    renewSecrets(folder, new Date('2026-11-22T08:00:00Z'));
    const { sessionSecret: second, former } = ensureSecrets(folder);
    expect(second).not.toBe(first);
    expect(former).toEqual([{ secret: first, until: '2026-12-22T08:00:00.000Z' }]);
    expect(mode(join(folder, 'secrets.json'))).toBe(0o600);
    renewSecrets(folder, new Date('2026-12-22T08:00:00Z'));
    expect(ensureSecrets(folder).former.map(({ secret }) => secret)).toEqual([second]);
  });

  test.each(['', '{', '{}', '{"sessionSecret":"short"}'])(
    'does not replace or use a damaged file: %j',
    (text) => {
      prepareDataFolder(folder);
      const file = join(folder, 'secrets.json');
      writeFileSync(file, text);
      expect(() => ensureSecrets(folder)).toThrow(Complaint);
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );
});
