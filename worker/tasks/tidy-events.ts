import { tidyEvents } from '@/lib/data/write/tidy-events';
import type { Task } from '../task';

/** Every night: what happened long ago is forgotten, with how telling of it went. */
export const tidyEventsTask: Task<'tidy-events'> = () => tidyEvents();
