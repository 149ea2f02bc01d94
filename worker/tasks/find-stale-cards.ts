import { orderStaleCards } from '@/lib/newsroom/share-cards/order-stale-cards';
import type { Task } from '../task';

/** Every few minutes, and when the site looks otherwise: some at a time, so that nothing waits behind a whole archive. */
export const findStaleCards: Task<'find-stale-cards'> = async () => {
  await orderStaleCards();
};
