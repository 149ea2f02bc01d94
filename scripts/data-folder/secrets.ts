import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Complaint } from '../complaint.ts';

/** A secret of before, and until when (ISO) what it signed and sealed is still taken. */
type Former = { secret: string; until: string };

export type Secrets = {
  /** Signs the session cookies and, by a key made of it, seals what the database keeps of others' secrets; 256 bits. */
  sessionSecret: string;
  /** Those before it. */
  former: Former[];
};

/** Where the secrets of a data folder lie. */
export const secretsFile = (folder: string) => join(folder, 'secrets.json');

/** How long a former secret counts, in milliseconds: as long as the cookies that it signed. */
const counts = 30 * 86_400_000;

/** The secrets of a data folder, made at the first call and kept in secrets.json, mode 600. */
export function ensureSecrets(folder: string): Secrets {
  const file = secretsFile(folder);
  const text = readIfThere(file);
  if (text !== null) return parse(file, text);
  const secrets: Secrets = { sessionSecret: newSecret(), former: [] };
  write(file, secrets);
  return secrets;
}

/**
 * Gives a data folder a new secret; the present one still counts for as long as the cookies that it signed. Running processes
 * take it up within a second.
 */
export function renewSecrets(folder: string, now: Date): void {
  const file = secretsFile(folder);
  const { sessionSecret, former } = ensureSecrets(folder);
  const until = new Date(now.getTime() + counts).toISOString();
  const open = former.filter((one) => Date.parse(one.until) > now.getTime());
  write(file, { sessionSecret: newSecret(), former: [{ secret: sessionSecret, until }, ...open] });
}

const newSecret = () => randomBytes(32).toString('base64url');

function write(file: string, secrets: Secrets): void {
  const part = `${file}.part`;
  if (!existsSync(dirname(file))) {
    throw new Complaint(`There is no data folder ${dirname(file)}. Name the newsroom's in DATELINE_DATA.`);
  }
  const handle = openSync(part, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(secrets, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
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
    const { sessionSecret, former = [] } = JSON.parse(text) as Partial<Secrets>;
    if (typeof sessionSecret === 'string' && sessionSecret.length >= 32 && Array.isArray(former))
      return { sessionSecret, former };
  } catch {
    // Said below, with what to do.
  }
  throw new Complaint(
    `${file} can not be read as Dateline's secrets. Restore it from a backup. Without it everybody signs in again, and codes of apps and webhooks have to be set up anew.`,
  );
}
