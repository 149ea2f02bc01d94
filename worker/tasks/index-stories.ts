import { indexDueStories } from '@/lib/data/write/index-due-stories';
import type { Task } from '../task';

/** When live coverage goes on, and every minute: what readers search in follows what it shows. What is left when the worker stops is found again. */
export const indexStoriesTask: Task<'index-stories'> = async (_, { signal }) => {
  await indexDueStories(signal);
};
