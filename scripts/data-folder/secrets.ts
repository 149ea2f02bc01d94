import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';

export type Secrets = {
  /** Signs the session cookies, 256 bits. A new one signs everybody out. */
  sessionSecret: string;
};

/** The secrets of a data folder, made at the first call and kept in secrets.json, mode 600. */
export function ensureSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const text = readIfThere(file);
  if (text !== null) return parse(file, text);
  const secrets: Secrets = { sessionSecret: randomBytes(32).toString('base64url') };
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(secrets, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
  return secrets;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parse(file: string, text: string): Secrets {
  try {
    const { sessionSecret } = JSON.parse(text) as Partial<Secrets>;
    if (typeof sessionSecret === 'string' && sessionSecret.length >= 32) return { sessionSecret };
  } catch {
    // Said below, with what to do.
  }
  throw new Complaint(
    `${file} can not be read as Dateline's secrets. Restore it from a backup, or remove it: everybody signs in again then.`,
  );
}
