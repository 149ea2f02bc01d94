import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

/** What this newsroom's secrets are made from: the present one, and those before it that still count. */
export interface InstanceSecrets {
  current: string;
  former: string[];
}

const fileSchema = z.object({
  sessionSecret: z.string().min(32),
  former: z.array(z.object({ secret: z.string(), until: z.iso.datetime() })).default([]),
});

/** How long nobody looks whether the file is another one, in milliseconds. */
const trusted = 1_000;
let known: { file: string; stamp: string; lookedAt: number; held: z.infer<typeof fileSchema> } | undefined;

/**
 * The secrets of this process. Where they lie in a file (`DATELINE_SECRETS_FILE`) it is read again once it has changed, so that
 * `npm run secrets:rotate` counts within a second and nothing has to be restarted; else they come from the environment.
 * @param anew whether the file may have changed within this second
 * @throws Error when the process was started without one
 */
export function instanceSecrets(anew = false): InstanceSecrets {
  const file = process.env.DATELINE_SECRETS_FILE;
  if (file) return secretsIn(file, anew);
  const current = process.env.NEXTAUTH_SECRET;
  if (!current)
    throw new Error('NEXTAUTH_SECRET is not set. Start Dateline with `npm run up`, which makes one.');
  return { current, former: (process.env.NEXTAUTH_SECRET_FORMER ?? '').split(/\s+/).filter(Boolean) };
}

function secretsIn(file: string, anew: boolean): InstanceSecrets {
  const now = Date.now();
  if (anew || known?.file !== file || now - known.lookedAt >= trusted) {
    const { mtimeMs, ino } = statSync(file);
    const stamp = `${mtimeMs} ${ino}`;
    const same = known?.file === file && known.stamp === stamp ? known : undefined;
    const held = same?.held ?? fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    known = { file, stamp, held, lookedAt: now };
  }
  const { sessionSecret, former } = known.held;
  const counting = former.filter(({ until }) => Date.parse(until) > now);
  return { current: sessionSecret, former: counting.map(({ secret }) => secret) };
}
