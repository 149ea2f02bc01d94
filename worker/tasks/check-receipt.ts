import { checkReceipt } from '@/lib/newsroom/receipts/check-receipt';
import type { Task } from '../task';

/** Looks at what readers get of a story. */
export const checkReceiptTask: Task<'check-receipt'> = ({ storyId }, { signal }) =>
  checkReceipt(storyId, { signal });
