import { delimiter, join, resolve } from 'node:path';

/** The folder of the checkout, absolute. */
export const root = resolve(import.meta.dirname, '..');

/** Path of a file in it. */
export const inRoot = (...parts: string[]) => join(root, ...parts);

/** An environment in which `node` and the installed tools are those of this checkout. */
export function toolEnvironment(extra: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...extra,
    PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  };
}
