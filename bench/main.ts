// npm run bench [name] [--json]: times Dateline on data of its own and prints the rows, as a table or as one line of
// JSON. Ends with 0 whatever it finds; with 1 only when there was nothing to find, because it could not run.
import { Console } from 'node:console';
import { register } from 'tsx/esm/api';
import { errorText } from '../scripts/complaint.ts';
import { root } from '../scripts/root.ts';
import { onStop } from '../scripts/up/stop-signals.ts';

// Only the result goes to standard output: it may be read by a program.
Object.assign(console, new Console(process.stderr, process.stderr));
// From here on the aliases of tsconfig.json, which is looked for in the working folder, hold as well.
process.chdir(root);
register();

const stopping = new AbortController();
onStop(() => stopping.abort(new Error('Stopped')));
try {
  const { runBenches } = await import('./run-benches.ts');
  process.stdout.write(`${await runBenches(process.argv.slice(2), stopping.signal)}\n`);
} catch (error) {
  console.error(stopping.signal.aborted ? 'Stopped' : errorText(error));
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
