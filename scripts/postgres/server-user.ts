import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { Complaint } from '../complaint.ts';

/** Who the embedded PostgreSQL runs as: this process's user, or for root (which PostgreSQL refuses) `postgres`. */
export type ServerUser = { name: string; uid?: number; gid?: number };

function lookUp(name: string): ServerUser | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** Finds that user; as root it makes the system user `postgres` if the machine has none. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return { name: userInfo().username };
  const existing = lookUp('postgres');
  if (existing) return existing;
  try {
    execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
  } catch {
    // The group may be there without the user; useradd says what is really wrong.
  }
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres'], {
      stdio: 'ignore',
    });
  } catch (cause) {
    throw new Complaint(
      'PostgreSQL does not run as root, and no user "postgres" could be made for it. ' +
        'Run Dateline as an ordinary user, or add that user to the system.',
      { cause },
    );
  }
  const made = lookUp('postgres');
  if (!made)
    throw new Complaint(
      'The user "postgres" was made but can not be found. Run Dateline as an ordinary user.',
    );
  return made;
}
