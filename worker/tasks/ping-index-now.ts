import { pingIndexNow } from '@/lib/newsroom/outbox/ping-index-now';
import type { Task } from '../task';

/** Tells search engines which addresses have changed. */
export const pingIndexNowTask: Task<'ping-index-now'> = (_, { signal }) => pingIndexNow({ signal });
