import { errorText } from '../scripts/complaint';
import { dataFolderPath } from '../scripts/data-folder/location';
import { secretEnvironment } from '../scripts/data-folder/secret-environment';
import { embeddedDatabaseUrl } from '../scripts/up/embedded-database';
import { readSettings, type Settings } from '../scripts/up/settings';
import { onStop } from '../scripts/up/stop-signals';

interface Given {
  settings: Settings;
  /** Aborts when somebody stops the command. */
  signal: AbortSignal;
}

/**
 * Runs one of the newsroom's commands on the data that `npm run up` would use: sets the environment that the house
 * reads, prints a refusal as a sentence, and ends with 1 when the work did not succeed.
 */
export async function inCommand(work: (given: Given) => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  onStop(() => stopping.abort(new Error('Stopped')));
  try {
    const settings = readSettings(process.env);
    const folder = dataFolderPath(settings.dataFolder, settings.databaseUrl === null);
    process.env.DATELINE_DATA = folder;
    process.env.DATABASE_URL = settings.databaseUrl ?? embeddedDatabaseUrl(folder);
    Object.assign(process.env, secretEnvironment(folder, settings));
    await work({ settings, signal: stopping.signal });
  } catch (error) {
    console.error(stopping.signal.aborted ? 'Stopped. Run it again to go on.' : errorText(error));
    process.exitCode = 1;
  }
  if (process.connected) process.disconnect();
}
