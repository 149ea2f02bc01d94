import { postNotice } from '@/lib/newsroom/notices/post-notice';
import type { Task } from '../task';

/** Posts one notice to somebody's address. How often it is tried is the delivery's to say, not the queue's. */
export const postNoticeTask: Task<'post-notice'> = ({ deliveryId }, { signal }) =>
  postNotice(deliveryId, { signal });
