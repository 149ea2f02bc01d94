import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@/scripts/root.ts';

/** Files of a folder of the house, as paths from its top. */
export function filesOf(pattern: string): string[] {
  // A star stands for no folder that begins with a point, such as .well-known.
  return globSync([pattern, pattern.replace('**/', '**/.*/**/')], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}

export interface Door {
  /** What rules are found by: an action's name, `PUT /api/drafts/[id]`, `/desk/stories/[id]`. */
  name: string;
  file: string;
  /** Which export of the file it is. */
  entry: string;
}

const load = (file: string): Promise<Record<string, unknown>> => import(join(root, file));

/** What is exported from every file with 'use server': each is an address that anybody can send arguments to. */
export async function findActions(): Promise<Door[]> {
  const files = filesOf('lib/actions/*.ts').filter((file) => file !== 'lib/actions/answer.ts');
  const found = await Promise.all(
    files.map(async (file) => Object.keys(await load(file)).map((entry) => ({ name: entry, file, entry }))),
  );
  return found.flat();
}

/** The address of a route's or page's folder, without its groups. */
const addressOf = (file: string) =>
  `/${file
    .split('/')
    .slice(1, -1)
    .filter((part) => !/^\(.*\)$/.test(part))
    .join('/')}`;

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Every method of every route handler. */
export async function findRoutes(): Promise<Door[]> {
  const found = await Promise.all(
    filesOf('app/**/route.ts').map(async (file) =>
      Object.keys(await load(file))
        .filter((entry) => methods.includes(entry))
        .map((entry) => ({ name: `${entry} ${addressOf(file)}`, file, entry })),
    ),
  );
  return found.flat();
}

export function findPages(): Door[] {
  return filesOf('app/**/page.tsx').map((file) => ({ name: addressOf(file), file, entry: 'default' }));
}

export async function entryOf({ file, entry }: Door): Promise<(...given: unknown[]) => unknown> {
  const found = (await load(file))[entry];
  if (typeof found !== 'function') throw new Error(`${file} has no function ${entry}`);
  return found as (...given: unknown[]) => unknown;
}
