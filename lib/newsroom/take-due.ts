import { type DueItem, dueDetailOf, putOffDue, takeDue } from '@/lib/data/write/due';
import { isProblem, type Problem } from '@/lib/kit/problem';
import { doDue } from './do-due';
import { failSchedule } from './do-schedule';
import { failFrontPlan } from './fronts/do-front-plan';
import { inPublication } from './publish-photo-files';

/** What is told to somebody when it can't be done. */
const failures: Partial<
  Record<DueItem['kind'], (item: DueItem, problem: Problem, at: Date) => Promise<void>>
> = {
  schedule: failSchedule,
  'front-plan': failFrontPlan,
};

/**
 * Does the one thing that has been due longest, in one transaction with its audit line: killed in the middle, it is
 * due as before. What fails is put off, with its reason, and others go first. Any number of workers may call it.
 * @returns whether there was anything
 */
export async function takeNextDue(now: () => Date = () => new Date()): Promise<boolean> {
  let taken: DueItem | null = null;
  try {
    return await inPublication(async (tx, note) => {
      const at = now();
      taken = await takeDue(tx, at);
      if (!taken) return false;
      await doDue({ tx, at, note }, dueDetailOf(taken));
      return true;
    });
  } catch (error) {
    const failed = taken as DueItem | null;
    if (!failed) throw error;
    // Trying again would not help, so somebody is told.
    const fail = failures[failed.kind];
    if (fail && isProblem(error) && error.status < 500) {
      await fail(failed, error, now());
      return true;
    }
    console.error(`${failed.kind}, due at ${failed.dueAt.toISOString()}, failed:`, error);
    await putOffDue(failed.id, error instanceof Error ? error.message : String(error), now());
    return true;
  }
}
