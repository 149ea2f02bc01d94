import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@/lib/kit/ids';
import { planStory, ringDue } from '../../e2e/support/plan-story';
import worker from '../../scripts/processes/worker.ts';
import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';

const kills = 50;
/** Transitions due about each kill. */
const each = 4;
const patience = 20_000;

/** A second worker on a newsroom's data, beside the supervisor's, which can be killed as often as one likes. */
async function startWorker({ dateline }: BenchedDateline): Promise<ChildProcess> {
  const { file, args, cwd, env } = worker.command({
    dataFolder: dateline.dataFolder,
    databaseUrl: dateline.databaseUrl,
    embedded: true,
    origin: dateline.url,
    port: Number(new URL(dateline.url).port),
    nextPort: 0,
    secrets: {},
    trustedProxies: '',
    photoStore: {},
    dev: false,
  });
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await once(child, 'message', { signal: AbortSignal.timeout(patience) });
  return child;
}

/** Drafts that are planned to go out at `dueAt`. Returns their ids. */
async function planStories({ stage, person }: BenchedDateline, dueAt: Date): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < each; n += 1) {
    ids.push(await planStory(stage, person, `Due ${newId().slice(-12)}`, dueAt));
  }
  await ringDue(stage);
  return ids;
}

/**
 * Kills one of two workers at the moment at which something is due, again and again: what was planned happens once, and soon.
 */
export async function measureKills(context: BenchContext, benched: BenchedDateline): Promise<Row[]> {
  const measures = [
    {
      measure: `${kills} kills of a worker at due times: transitions missing or done twice`,
      unit: '',
      below: 1,
    },
    { measure: 'the latest of them after its time', unit: 's', below: 5 },
  ] as const;
  return takeMeasures(context, measures, async () => {
    const stories: string[] = [];
    let second = await startWorker(benched);
    try {
      for (let n = 0; n < kills; n += 1) {
        context.signal.throwIfAborted();
        const dueAt = new Date(Date.now() + 300);
        stories.push(...(await planStories(benched, dueAt)));
        // From a little before the time until some of it is done.
        await pause(Math.max(0, dueAt.getTime() - Date.now() - 10 + 80 * Math.random()));
        second.kill('SIGKILL');
        second = await startWorker(benched);
      }
      return await judge(benched, stories);
    } finally {
      second.kill('SIGKILL');
    }
  });
}

/** How many of the stories didn't go out exactly once, and the longest that one was late, in seconds. */
async function judge({ stage }: BenchedDateline, stories: string[]): Promise<[number, number]> {
  const done = () =>
    stage.query<{ times: string; late: string | null; shown: boolean }>(
      `SELECT count(line.id) AS times, extract(epoch FROM max(line.at) - min(plan."dueAt")) AS late,
         bool_and(plan.state = 'done') AND count(publication."storyId") > 0 AS shown
       FROM "Schedule" plan
       LEFT JOIN "AuditLine" line ON line."subjectId" = plan."storyId"::text AND line.verb = 'story.publish'
       LEFT JOIN "Publication" publication ON publication."storyId" = plan."storyId"
       WHERE plan."storyId" = ANY($1) GROUP BY plan."storyId"`,
      [stories],
    );
  const until = Date.now() + patience;
  let rows = await done();
  while (rows.some(({ times }) => times === '0') && Date.now() < until) {
    await pause(200);
    rows = await done();
  }
  const wrong = rows.filter(({ times, shown }) => times !== '1' || !shown).length;
  const late = Math.max(...rows.map((row) => Number(row.late ?? patience / 1_000)));
  return [wrong + stories.length - rows.length, late];
}
