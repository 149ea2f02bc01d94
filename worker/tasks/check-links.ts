import { checkLinks } from '@/lib/newsroom/check-links';
import type { Task } from '../task';

/** Asks every address that is due, politely: one question at a time to a host. */
export const checkDueLinks: Task<'check-links'> = (_, { signal }) => checkLinks(signal);
