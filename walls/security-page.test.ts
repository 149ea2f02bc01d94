import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '@/scripts/root.ts';
import { strings } from './corpus/strings';

const page = readFileSync(inRoot('SECURITY.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('.test.ts'));

it('names for each wall the tests that hold it, and they are there', () => {
  expect(rows.length).toBeGreaterThan(15);
  const named = [...page.matchAll(/`([\w()/.[\]-]+\.(?:test|spec)\.tsx?)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(35);
  expect(named.filter((file) => !existsSync(inRoot(file)))).toEqual([]);
  // A wall without a test is none.
  const walls = page
    .slice(page.indexOf('## The walls'), page.indexOf('## What we know'))
    .split('\n')
    .filter((line) => /^\| (?!wall|---)/.test(line) && !line.startsWith('|---'));
  expect(walls.filter((line) => !/\.(test|spec)\.tsx?`/.test(line))).toEqual([]);
});

it('leads to pages that are there, and counts the corpus as it is', () => {
  const links = [...page.matchAll(/\]\(([\w/.-]+\.md)\)/g)].map(([, file = '']) => file);
  expect(links.filter((file) => !existsSync(inRoot(file)))).toEqual([]);
  expect(page).toContain(`${strings.length} strings of eleven kinds`);
  expect(new Set(strings.map(({ kind }) => kind)).size).toBe(11);
});
