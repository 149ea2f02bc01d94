import { removeShareCards } from '@/lib/newsroom/share-cards/remove-share-card';
import type { Task } from '../task';

/** Cards that their stories no longer have. */
export const removeShareCardTask: Task<'remove-share-card'> = ({ keys }) => removeShareCards(keys);
