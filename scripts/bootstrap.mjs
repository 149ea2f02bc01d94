// The first step of every command. Runs on whatever Node the machine has, so it is plain JavaScript without
// dependencies: it brings the installation up to date and hands over to the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, markInstalled } from './install-state.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldest = [20, 19];
const pinned = 24;

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function isAtLeast([major, minor]) {
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
}

function install(talksOn) {
  process[talksOn].write('Installing packages (npm ci); this takes a minute the first time …\n');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [file, first] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  // The database and the pinned Node must be installable whatever the machine's NODE_ENV says.
  const { NODE_ENV: _, ...env } = process.env;
  const shell = process.platform === 'win32' && file === 'npm';
  const stdio = ['inherit', process[talksOn].fd, 'inherit'];
  const { status, error } = spawnSync(file, [...first, ...args], { cwd: root, env, stdio, shell });
  if (error) refuse(`npm could not be started (${error.message}). Install Node.js together with npm.`);
  if (status !== 0)
    refuse('npm ci failed; what it says above has the reason. Run the command again when that is mended.');
  markInstalled(root);
}

/** The pinned Node, or this one when it is as new and install scripts are switched off on this machine. */
function pinnedNode() {
  const file = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(file)) return file;
  if (isAtLeast([pinned, 0])) return process.execPath;
  return refuse(
    `Node ${pinned} was not unpacked, probably because npm's install scripts are switched off (ignore-scripts). ` +
      `Allow them for this project, or use Node ${pinned} yourself.`,
  );
}

/** The pid of the process that started ours and of the one that started that: a shell and npm. */
function ancestors() {
  try {
    // proc(5): field 4, the second after the name in parentheses
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return `${process.ppid}`; // not Linux
  }
}

// npm may end without a word to us: its shell keeps signals to itself. A stack that nobody can stop with Ctrl-C any more
// should not live on.
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  setInterval(() => {
    if (ancestors() !== before) child.kill('SIGTERM');
  }, 250).unref();
}

/**
 * Installs if need be, then runs `script` (a TypeScript file, named from this folder) on the pinned Node and ends as it
 * ends. A command whose standard output is for programs has the installation told on stderr.
 * Signals go to it; when this process dies without warning the script sees its IPC channel close.
 */
export function bootstrap(script, { installs = true, args = [], talksOn = 'stdout' } = {}) {
  if (!isAtLeast(oldest)) {
    refuse(
      `Dateline needs Node ${oldest.join('.')} or newer and this is ${process.version}. Get one from https://nodejs.org.`,
    );
  }
  if (!isInstalled(root)) {
    if (!installs)
      refuse('The packages are not installed, or not those of package-lock.json. Run npm ci first.');
    install(talksOn);
  }
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(pinnedNode(), [join(root, 'scripts', script), ...args, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  // A terminal sends Ctrl-C to the child too, which counts one of two signals that come together.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.once('error', (error) => refuse(`The pinned Node could not be started: ${error.message}`));
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}
