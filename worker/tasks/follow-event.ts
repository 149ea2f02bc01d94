import { followEvent } from '@/lib/newsroom/outbox/follow-event';
import type { Task } from '../task';

/** Sets going what follows from what happened to a story. */
export const followEventTask: Task<'follow-event'> = ({ eventId }) => followEvent(eventId);
