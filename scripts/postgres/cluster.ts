import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { type PostgresBinaries, postgresBinaries } from './binaries.ts';
import { blockedFolder } from './reach.ts';
import { type ServerUser, serverUser } from './server-user.ts';
import { privateSocketFolder } from './socket-folder.ts';

/** An embedded database server: where it lives and how to run it. Everything is absolute. */
export type Cluster = {
  /** PostgreSQL's data directory. */
  directory: string;
  /** The folder of its only door, a Unix socket that nobody but its owner (and root) can open. */
  socketFolder: string;
  user: ServerUser;
  binaries: PostgresBinaries;
};

const superuser = 'postgres';
/** The role the application uses: owns its databases and may make new ones, but is no superuser. */
const role = 'dateline';

/** Works out the cluster that lives under `folder`; touches nothing but the socket's folder. */
export function locateCluster(folder: string): Cluster {
  const user = serverUser();
  const blocked = blockedFolder(folder, user);
  if (blocked) {
    throw new Complaint(
      `The database's user "${user.name}" may not enter ${blocked}. ` +
        'Set DATELINE_DATA to a folder it can reach (such as /var/lib/dateline), or do not run as root.',
    );
  }
  return {
    directory: join(folder, 'database'),
    socketFolder: privateSocketFolder(folder, user),
    user,
    binaries: postgresBinaries(user, join(folder, 'postgresql')),
  };
}

/** The address of one of its databases; as the application's role, or as the superuser. */
export function clusterUrl(
  cluster: Cluster,
  database: string,
  as: 'application' | 'superuser' = 'application',
): string {
  const name = as === 'superuser' ? superuser : role;
  return `postgresql://${name}@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(cluster.socketFolder)}`;
}

// What the server is told of our environment: nothing that could change how it speaks or where it listens.
const serverEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV };

/** Makes the cluster if it isn't there yet (about 2 s); a run that was cut short leaves nothing behind. */
export function createCluster(cluster: Cluster): boolean {
  if (existsSync(join(cluster.directory, 'PG_VERSION'))) return false;
  const part = `${cluster.directory}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  giveToServer(cluster, part);
  const locale = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C.UTF-8',
  ];
  const flags = ['--pgdata', part, '--username', superuser, '--auth=peer', '--no-instructions', ...locale];
  const { status, stderr, error } = spawnSync(cluster.binaries.initdb, flags, {
    uid: cluster.user.uid,
    gid: cluster.user.gid,
    cwd: part,
    env: serverEnvironment,
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(part, { recursive: true, force: true });
    throw new Error(`initdb failed in ${cluster.directory}: ${error?.message ?? stderr.trim()}`);
  }
  renameSync(part, cluster.directory);
  return true;
}

/**
 * Says who may come in, anew at each start, so that a data folder that moved to another user still opens: the user
 * who runs Dateline, root and the server's own user, known by the kernel (peer), never by a password.
 */
export function writeAccessRules(cluster: Cluster): void {
  const people = [...new Set([userInfo().username, 'root', cluster.user.name])];
  const quoted = people.map((name) => `"${name.replaceAll('"', '""')}"`);
  const rules = quoted.flatMap((name) => [superuser, role].map((as) => `dateline ${name} ${as}`));
  writeOwned(cluster, 'pg_hba.conf', 'local all all peer map=dateline\nlocal replication all reject\n');
  writeOwned(cluster, 'pg_ident.conf', `${rules.join('\n')}\n`);
}

function writeOwned(cluster: Cluster, name: string, text: string): void {
  const file = join(cluster.directory, name);
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
  giveToServer(cluster, file);
}

function giveToServer({ user }: Cluster, path: string): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

/** Refuses a data directory of another major version before PostgreSQL does so in its own words. */
export function checkVersion(cluster: Cluster): void {
  const found = readFileSync(join(cluster.directory, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(cluster.binaries.postgres, ['--version'], { encoding: 'utf8' });
  const ours = /(\d+)/.exec(stdout)?.[1];
  if (ours && found !== ours) {
    throw new Complaint(
      `The database in ${cluster.directory} was made by PostgreSQL ${found}, and this Dateline brings ${ours}. ` +
        'Start the version that made it, back it up, and restore it here.',
    );
  }
}

/** The command that runs the server in the foreground. `settings` are `name=value` pairs of postgresql.conf. */
export function serverCommand(cluster: Cluster, settings: string[] = []) {
  const fixed = [
    'listen_addresses=',
    'unix_socket_permissions=0700',
    `unix_socket_directories=${cluster.socketFolder}`,
  ];
  const options = [...fixed, 'logging_collector=off', 'log_checkpoints=off', ...settings];
  return {
    file: cluster.binaries.postgres,
    args: ['-D', cluster.directory, ...options.flatMap((option) => ['-c', option])],
    options: { uid: cluster.user.uid, gid: cluster.user.gid, cwd: cluster.directory, env: serverEnvironment },
  };
}

/** Starts the server by itself, for tests and tools; the supervisor has its own way of keeping processes. */
export function spawnServer(cluster: Cluster, settings: string[] = []) {
  const { file, args, options } = serverCommand(cluster, settings);
  return spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}
