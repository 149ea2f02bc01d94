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

function page(path: string, modules: string[], kind = 'page'): void {
  mkdirSync(join(built, path), { recursive: true });
  writeFileSync(join(built, path, `${kind}.js`), '');
  const manifest = join(built, path, `${kind}_client-reference-manifest.js`);
  writeFileSync(manifest, manifestOf(`/${path}/${kind}`, modules));
}

const desk = () => page('(desk)/desk', ['[project]/components/desk/panel.tsx']);

test('finds client components below readers’ pages, whatever brought them', () => {
  desk();
  page('(site)', [own]);
  page('(site)/[section]/[slug]', [own, '[project]/components/site/share.tsx']);
  page('(site)/tags/[slug]', [own, '[project]/node_modules/next/dist/esm/client/app-dir/link.js']);
  page('(feeds)/feed.xml', ['[project]/components/site/share.tsx'], 'route');
  page('_not-found', [own, '[project]/components/site/search.tsx']);
  page('(preview)/preview', ['[project]/components/desk/panel.tsx']);
  page('api/photos', ['[project]/components/desk/panel.tsx'], 'route');
  expect(readerClientCode(built).sort()).toEqual([
    '(feeds)/feed.xml/route: [project]/components/site/share.tsx',
    '(site)/[section]/[slug]/page: [project]/components/site/share.tsx',
    '(site)/tags/[slug]/page: [project]/node_modules/next/dist/esm/client/app-dir/link.js',
    '_not-found/page: [project]/components/site/search.tsx',
  ]);
});

test('is content with what Next puts into every page, but not with no pages at all', () => {
  expect(() => readerClientCode(built)).toThrow(/no reader pages/);
  desk();
  page('(site)', [own]);
  mkdirSync(join(built, 'icon.svg'));
  writeFileSync(join(built, 'icon.svg', 'route.js'), '');
  expect(readerClientCode(built)).toEqual([]);
});

test('believes no manifests that name no client component of the desk either', () => {
  page('(site)', [own]);
  page('(desk)/desk', [own]);
  expect(() => readerClientCode(built)).toThrow(/name none/);
});

test('does not pass over a page that it can’t look at', () => {
  desk();
  page('(site)', [own]);
  mkdirSync(join(built, '(site)', 'search'));
  writeFileSync(join(built, '(site)', 'search', 'page.js'), '');
  expect(() => readerClientCode(built)).toThrow('(site)/search/page');
});

test('refuses a manifest that it does not know', () => {
  expect(clientModules(manifestOf('/(site)/[section]/page', ['a', 'b']))).toEqual(['a', 'b']);
  expect(() => clientModules('something else')).toThrow(/not in the form/);
});
