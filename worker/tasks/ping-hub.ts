import { pingHub } from '@/lib/newsroom/outbox/ping-hub';
import type { Task } from '../task';

/** Tells the hub of feeds which have changed. */
export const pingHubTask: Task<'ping-hub'> = (_, { signal }) => pingHub({ signal });
