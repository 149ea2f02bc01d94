// npm run up, npm run dev, npm start and npm run build: from a checkout to a running newsroom. scripts/bootstrap.mjs has
// installed the packages before.
import { styleText } from 'node:util';
import { errorText } from '../complaint.ts';
import { ensureBuild } from './ensure-build.ts';
import { ensureClient } from './generate-client.ts';
import { readMode } from './mode.ts';
import { readSettings } from './settings.ts';
import { startEverything } from './start-everything.ts';
import { onStop } from './stop-signals.ts';

async function main(stop: AbortSignal): Promise<void> {
  const mode = readMode(process.argv.slice(2));
  if (!mode.buildOnly) return startEverything(readSettings(process.env), mode, stop);
  await ensureClient();
  await ensureBuild(mode, { signal: stop });
  console.log('The build is up to date.');
}

const stopping = new AbortController();
onStop(() => stopping.abort(new Error('Stopped')));
try {
  await main(stopping.signal);
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${styleText('red', errorText(error), { stream: process.stderr })}`);
    process.exitCode = 1;
  }
}
if (process.connected) process.disconnect();
