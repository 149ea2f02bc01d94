import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ProcessDescription, Run } from '../supervisor/process-description.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { waitForAnswer } from '../supervisor/wait-for-answer.ts';
import { isBuilt } from './build.ts';
import { checkDatabase, isRefusal } from './check-database.ts';
import type { Mode } from './mode.ts';
import { step } from './progress.ts';

interface Reach {
  run: Run;
  mode: Mode;
  processes: readonly ProcessDescription[];
  supervisor: Supervisor;
  signal: AbortSignal;
}

const askEvery = 1_000;

/**
 * Makes sure that the database of DATABASE_URL can be used. A server (`npm start`) that has served before and comes up while
 * its database doesn't answer serves what its edge kept meanwhile, and waits. Returns whether the edge runs already.
 * @throws Complaint when the database refuses us, or there is nothing to serve without it
 */
export async function reachDatabase({ run, mode, processes, supervisor, signal }: Reach): Promise<boolean> {
  const check = () => checkDatabase(run.databaseUrl);
  const edge = processes.find(({ name }) => name === 'edge');
  const hasKept = !mode.prepares && isBuilt() && existsSync(join(run.dataFolder, 'edge', '0', 'position'));
  const error = await check().catch((reason: unknown) => reason);
  if (error === undefined) return false;
  if (!edge || !hasKept || isRefusal(error)) throw error;
  await step(
    'The database does not answer: serving what the edge has kept',
    () => {
      const ready: ProcessDescription['ready'] = (_run, over) =>
        waitForAnswer(`http://127.0.0.1:${run.port}/livez`, over);
      return supervisor.start({ ...edge, ready }, run);
    },
    () => 'The database does not answer: what the edge has kept is served, the rest begins when it does',
  );
  while ((await check().catch((reason: unknown) => reason)) !== undefined)
    await pause(askEvery, undefined, { signal });
  return true;
}
