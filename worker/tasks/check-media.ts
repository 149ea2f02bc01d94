import { checkMediaNightly } from '@/lib/newsroom/media/check-media-nightly';
import type { Task } from '../task';

/** Every night; what it found stands on the desk's page about background work. */
export const checkMediaTask: Task<'check-media'> = async () => {
  await checkMediaNightly();
};
