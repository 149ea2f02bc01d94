import { realignFrontPlans } from '@/lib/newsroom/fronts/realign-front-plans';
import { realignCoverage } from '@/lib/newsroom/realign-coverage';
import { realignRights } from '@/lib/newsroom/realign-rights';
import { realignSchedules } from '@/lib/newsroom/realign-schedules';
import type { Task } from '../task';

/** Once a day: zones may have other rules since an upgrade. */
export const realignSchedulesTask: Task<'realign-schedules'> = async () => {
  const stories = (await realignSchedules()) + (await realignCoverage());
  const moved = stories + (await realignFrontPlans()) + (await realignRights());
  if (moved > 0) console.log(`Moved ${moved} planned times: the rules of their zones have changed`);
};
