import { type ChildProcess, fork } from 'node:child_process';
import { afterAll, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { actingNow } from '@/lib/newsroom/context';
import { scheduleStory } from '@/lib/newsroom/schedule-story';
import { setEmbargo } from '@/lib/newsroom/set-embargo';
import { publishNow, readyStory, refusal } from '@/lib/newsroom/test-support/desk';
import { killAroundDue } from './kill-around-due';

afterAll(closeDatabase);

function startWorker(): Promise<ChildProcess> {
  const main = new URL('../../worker/main.ts', import.meta.url);
  const worker = fork(main, { execArgv: ['--import', 'tsx'], silent: true });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('exit', (code, signal) => reject(new Error(`The worker ended: ${code ?? signal}`)));
  });
}

it('one of two workers killed around a due time: each story goes out once, at the end of its embargo, within five seconds', {
  timeout: 120_000,
}, async () => {
  const writer = actingNow(await addColleague('writer'));
  const random = [0.1, 0.55, 0.9][Symbol.iterator]();
  const found = await killAroundDue({
    kills: 3,
    startWorker,
    random: () => random.next().value ?? 0.5,
    plan: async () => {
      const storyId = await readyStory(writer);
      // The time of the plan and the end of the embargo are one; whoever comes before is refused.
      const time = { wall: '2036-11-22T08:00', turn: null };
      await setEmbargo(writer, { storyId, time, note: '', reason: '' });
      expect((await refusal(publishNow(writer, storyId))).code).toBe('embargoed');
      const planned = { verb: 'publish' as const, substantive: false };
      const { id } = await scheduleStory(writer, { storyId, planned, ...time });
      return {
        id: storyId,
        // Clocks on walls show minutes; this is between two of them.
        moveTo: async (at) => {
          await database().embargo.update({ where: { storyId }, data: { until: at } });
          await database().schedule.update({ where: { id }, data: { dueAt: at } });
          await database().dueItem.updateMany({ where: { subjectId: id }, data: { dueAt: at, tryAt: at } });
          await database().$executeRaw`SELECT pg_notify('dateline_due', '')`;
        },
      };
    },
    done: async (subjectId) => {
      const lines = await database().auditLine.findMany({ where: { subjectId, verb: 'story.publish' } });
      return lines.map(({ at }) => at);
    },
  });
  for (const { dueAt, doneAt } of found) {
    expect(doneAt).toHaveLength(1);
    const late = (doneAt[0]?.getTime() ?? 0) - dueAt.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(5_000);
  }
  expect(await database().dueItem.count({ where: { kind: 'schedule' } })).toBe(0);
  expect(await database().storyChange.groupBy({ by: ['storyId', 'kind'], _count: true })).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ kind: 'published', _count: 1 })),
  );
  // Who did it, and that no client asked for it.
  const lines = await database().auditLine.findMany({ where: { verb: 'story.publish' } });
  for (const line of lines) expect(line).toMatchObject({ address: '', agent: 'worker' });
});
