import { drawShareCard } from '@/lib/newsroom/share-cards/draw-share-card';
import type { Task } from '../task';

/** The card of one story, drawn in a process of its own. */
export const drawShareCardTask: Task<'draw-share-card'> = ({ storyId }, { signal }) =>
  drawShareCard(storyId, signal);
