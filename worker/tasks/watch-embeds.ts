import { watchEmbeds } from '@/lib/newsroom/embeds/watch-embeds';
import type { Task } from '../task';

/** Looks whether the posts in published stories are still there, politely. */
export const watchDueEmbeds: Task<'watch-embeds'> = (_, { signal }) => watchEmbeds({ signal });
