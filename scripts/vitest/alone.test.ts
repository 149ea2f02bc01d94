import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

const rooms = '{app,blocks,components,edge,islands,lib,prisma,scripts,walls,worker}/**';

/**
 * What outlives the file of tests that did it: a module in the place of another, what lets our own SVG be drawn, and Next's
 * server, which takes over the console.
 */
const lasting = /\bvi\.(do)?[Mm]ock\(|seed\/pictures\/|render-scene|draw-picture'|next\/experimental\//;

test('what mocks modules or changes the process has a process of its own', () => {
  const files = globSync([`${rooms}/*.test.{ts,tsx}`, '*.test.ts'], { cwd: root }).filter(
    (file) => !/\.alone\.(int\.)?test\./.test(file) && !file.endsWith('vitest/alone.test.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) => lasting.test(readFileSync(join(root, file), 'utf8')));
  expect(found, 'name them x.alone.test.ts or x.alone.int.test.ts').toEqual([]);
});
