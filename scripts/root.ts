import { delimiter, join, resolve } from 'node:path';

/** The folder of the checkout, absolute. */
export const root = resolve(import.meta.dirname, '..');

/** Path of a file in it. */
export const inRoot = (...parts: string[]) => join(root, ...parts);

/**
 * An environment in which `node` and the installed tools are those of this checkout, and what Node compiles is kept: a
 * process that is started again is there in half the time.
 */
export function toolEnvironment(extra: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return {
    NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'compiled'),
    ...process.env,
    ...extra,
    // The role that owns the tables is for migrations: nothing that serves may come in as it.
    DATABASE_MIGRATE_URL: undefined,
    PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  };
}
