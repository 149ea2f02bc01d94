import { relateDueStories } from '@/lib/data/write/relate-stories';
import type { Task } from '../task';

/** After a publication, and every minute: what stands at the end of stories follows what is published. */
export const relateStoriesTask: Task<'relate-stories'> = async (_, { signal }) => {
  await relateDueStories(signal);
};
