import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inRoot, root } from '@/scripts/root.ts';
import { filesOf } from './doors';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Functions that a file exports whose first parameter is of this type, by name. */
function exportedTaking(file: string, type: string): string[] {
  const head = new RegExp(`export (?:async )?function (\\w+)\\(\\s*(?:\\w+|\\{[^)]*?\\}): ${type}\\b`, 'g');
  return [...read(file).matchAll(head)].map(([, name = '']) => name);
}

/** Use cases that no door of the matrix leads to: who may is tried where it says here. */
const withoutDoor: Record<string, string> = {
  importUpdate: 'lib/newsroom/updates.int.test.ts',
};

it('each use case is tried through a door, or has a test of its own', () => {
  const files = filesOf('lib/newsroom/**/*.ts').filter((file) => !file.includes('/test-support/'));
  const useCases = files.flatMap((file) => exportedTaking(file, 'NewsroomContext'));
  expect(useCases.length).toBeGreaterThan(80);
  const doors = [...filesOf('lib/actions/*.ts'), ...filesOf('app/**/route.ts'), ...filesOf('lib/auth/*.ts')];
  const behind = doors.map(read).join('\n');
  const inside = files.map(read).join('\n');
  const lost = useCases.filter((name) => {
    // What other use cases are made of is asked through them.
    const calls = inside.match(new RegExp(`\\b${name}\\(`, 'g')) ?? [];
    return !new RegExp(`\\b${name}\\b`).test(behind) && calls.length < 2;
  });
  expect(lost.sort()).toEqual(Object.keys(withoutDoor).sort());
  expect(Object.values(withoutDoor).filter((file) => !existsSync(inRoot(file)))).toEqual([]);
});

it('each read for staff that a page or a door can call takes the viewer first', () => {
  const files = filesOf('lib/data/desk/**/*.ts');
  expect(files.length).toBeGreaterThan(40);
  const rooms = [
    'app/**/*.{ts,tsx}',
    'proxy.ts',
    'lib/{actions,auth,newsroom}/**/*.ts',
    'components/**/*.tsx',
  ];
  const outside = rooms.flatMap(filesOf).map(read).join('\n');
  const takesViewer = /^(\w+|\{[^}]*\}): Viewer\b/;
  const blind = files.flatMap((file) =>
    [...read(file).matchAll(/export async function\*? (\w+)(?:<[^>]*>)?\(\s*([^)]*)/g)].flatMap(
      ([, name = '', parameters = '']) => (takesViewer.test(parameters.trim()) ? [] : [name]),
    ),
  );
  // Parts of the others, which have asked.
  expect(blind).toContain('auditSubjectNames');
  expect(blind.filter((name) => new RegExp(`\\b${name}\\b`).test(outside))).toEqual([]);
});
