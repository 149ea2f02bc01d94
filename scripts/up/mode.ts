import { parseArgs } from 'node:util';
import { Complaint } from '../complaint.ts';

/** What the command line asks for. */
export type Mode = {
  /** Next's dev server instead of a build. */
  dev: boolean;
  /** Build and end. */
  buildOnly: boolean;
  /** Whether what is made from the sources is made anew where it is stale; else it has to be there. */
  prepares: boolean;
};

/** Reads the arguments of npm run up (none), dev (--dev), build (--build-only) and start (--no-build). */
export function readMode(args: string[]): Mode {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args, options: { dev: flag, 'build-only': flag, 'no-build': flag } });
    const dev = values.dev;
    return { dev, buildOnly: values['build-only'], prepares: !values['no-build'] };
  } catch (error) {
    throw new Complaint(`${(error as Error).message}. Known are --dev, --build-only and --no-build.`);
  }
}
