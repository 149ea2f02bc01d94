import { tidyDrops } from '@/lib/data/write/tidy-drops';
import type { Task } from '../task';

/** Every hour: what edges have long dropped is forgotten, and edges that are no more. */
export const tidyDropsTask: Task<'tidy-drops'> = async () => {
  await tidyDrops();
};
