import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inRoot } from './root.ts';

// The walls check has been seen to look at nothing and be content. So each wall gets a planted fault here.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-walls-'));
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] }, jsx: 'react-jsx' } }),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

type Violation = { rule: { name: string }; from: string; to: string };

function cruise(): Promise<{ found: string[]; modules: number }> {
  const tool = inRoot('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [tool, '--config', inRoot('.dependency-cruiser.cjs'), '--output-type', 'json', '.'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64_000_000 }, (error, stdout) => {
      if (!stdout) return reject(error);
      const { summary } = JSON.parse(stdout) as {
        summary: { violations: Violation[]; totalCruised: number };
      };
      const found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
      resolve({ found: found.sort(), modules: summary.totalCruised });
    });
  });
}

test('every planted fault is found', { timeout: 60_000 }, async () => {
  for (const target of [
    ...[
      'lib/data/public/get.ts',
      'lib/data/desk/list.ts',
      'lib/data/preview/get.ts',
      'lib/data/prisma/client.ts',
      'lib/newsroom/publish.ts',
    ],
    ...[
      'lib/output/feed.ts',
      'components/desk/panel.tsx',
      'blocks/photo/photo.editor.tsx',
      'blocks/photo/photo.view.tsx',
    ],
    ...['components/ui/sheet.client.tsx', 'scripts/up.ts'],
  ]) {
    write(target, 'export const x = 1;\nexport type X = number;\n');
  }
  const faults: [file: string, code: string, rule: string][] = [
    ['app/(site)/page.tsx', `import '@/lib/data/desk/list';`, 'app/(site): own rooms only'],
    [
      'app/(site)/type.ts',
      `import type { X } from '@/lib/data/desk/list'; export type Y = X;`,
      'app/(site): own rooms only',
    ],
    [
      'app/(desk)/desk/page.tsx',
      `import '@/lib/newsroom/publish';`,
      'the routes of the desk act through actions',
    ],
    ['app/(feeds)/feed.ts', `import '@/components/site/card';`, 'readers never download the editor'],
    ['components/site/card.tsx', `import '../ui/middle';`, 'no client components for readers'],
    [
      'components/ui/middle.tsx',
      `import './sheet.client'; import '@/components/desk/panel';`,
      'components/ui: own rooms only',
    ],
    [
      'components/site/link.tsx',
      `import Link from 'next/link'; export default Link;`,
      'readers get plain links and pictures',
    ],
    ['lib/kit/dates.ts', `import '@/lib/output/feed';`, 'lib/kit: own rooms only'],
    ['lib/policy/can.ts', `import '@/blocks/photo/photo.view';`, 'the server loads no views and no editors'],
    [
      'lib/document/walk.ts',
      `import { PrismaPg } from '@prisma/adapter-pg'; export { PrismaPg };`,
      'only lib/data knows Prisma',
    ],
    ['lib/newsroom/save.ts', `import '@/lib/data/prisma/client';`, 'only lib/data knows Prisma'],
    ['app/(site)/draft.ts', `import '@/lib/data/preview/get';`, 'app/(site): own rooms only'],
    ['lib/data/public/look.ts', `import '@/lib/data/preview/get';`, 'public reads stay public'],
    ['lib/data/public/find.ts', `import '@/lib/data/desk/list';`, 'public reads stay public'],
    ['lib/auth/viewer.ts', `import '@/scripts/up';`, 'nothing imports a script'],
    [
      'blocks/photo/photo.ts',
      `import { createElement } from 'react'; export { createElement };`,
      'a block definition is pure',
    ],
    ['blocks/quote/quote.view.tsx', `import '@/blocks/photo/photo.editor';`, 'a view knows no editor'],
    ['lib/storage/one.ts', `import './two'; export const x = 1;`, 'no cycles'],
  ];
  for (const [file, code] of faults) write(file, `${code}\n`);
  write('lib/storage/two.ts', `import type { x } from './one'; export type Y = typeof x;\n`);
  const { found } = await cruise();
  for (const [file, , rule] of faults) {
    expect(
      found.filter((line) => line.startsWith(`${rule}: ${file} `)),
      `${rule} in ${file}`,
    ).not.toEqual([]);
  }
});

test('a house in order passes', { timeout: 60_000 }, async () => {
  write('lib/kit/ids.ts', 'export const newId = () => 1;\n');
  write('lib/document/walk.ts', `import { newId } from '@/lib/kit/ids'; export const walk = newId;\n`);
  write('blocks/photo/photo.ts', `import { walk } from '@/lib/document/walk'; export const photo = walk;\n`);
  write('blocks/photo/photo.view.tsx', `import { photo } from './photo'; export const view = photo;\n`);
  write(
    'components/site/story.tsx',
    `import { view } from '@/blocks/photo/photo.view'; export const Story = view;\n`,
  );
  write('app/(site)/page.tsx', `import { Story } from '@/components/site/story'; export default Story;\n`);
  expect(await cruise()).toEqual({ found: [], modules: 6 });
});
