import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientModules, readerClientCode } from './reader-client-code.ts';

const own = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';
let built: string;
beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'dateline-built-'));
});
afterEach(() => rmSync(built, { recursive: true, force: true }));

const manifestOf = (route: string, modules: string[]) =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["${route}"] = ${JSON.stringify(
    {
      moduleLoading: { prefix: '' },
      clientModules: Object.fromEntries(modules.map((module) => [module, { id: 1 }])),
    },
  )};`;

function page(path: string, modules: string[]): void {
  mkdirSync(join(built, path), { recursive: true });
  writeFileSync(join(built, path, 'page_client-reference-manifest.js'), manifestOf(`/${path}/page`, modules));
}

test('finds client components below readers’ pages, whatever brought them', () => {
  page('(site)', [own]);
  page('(site)/[section]/[slug]', [own, '[project]/components/site/share.tsx']);
  page('(site)/tags/[slug]', [own, '[project]/node_modules/next/dist/esm/client/app-dir/link.js']);
  page('(desk)/desk', ['[project]/components/desk/panel.tsx']);
  expect(readerClientCode(built).sort()).toEqual([
    '[section]/[slug]: [project]/components/site/share.tsx',
    'tags/[slug]: [project]/node_modules/next/dist/esm/client/app-dir/link.js',
  ]);
});

test('is content with what Next puts into every page, but not with no pages at all', () => {
  expect(() => readerClientCode(built)).toThrow(/no reader pages/);
  page('(site)', [own]);
  expect(readerClientCode(built)).toEqual([]);
});

test('refuses a manifest that it does not know', () => {
  expect(clientModules(manifestOf('/(site)/[section]/page', ['a', 'b']))).toEqual(['a', 'b']);
  expect(() => clientModules('something else')).toThrow(/not in the form/);
});
