import { orderStalePhotos } from '@/lib/data/write/order-stale-photos';
import type { Task } from '../task';

/** Every quarter of an hour, some of them: the queue should stay short enough to be looked at. */
export const findStalePhotos: Task<'find-stale-photos'> = async () => {
  await orderStalePhotos(200);
};
