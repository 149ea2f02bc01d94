import type { StepRequest } from '@/lib/document/shapes/story-review';
import type { NewsroomContext } from '../context';
import { takeStep } from './take-step';

/**
 * Hands a story in for review: its text is for an editor to look at now.
 * @throws Problem those of `takeStep`
 */
export async function handInStory(context: NewsroomContext, request: StepRequest): Promise<void> {
  await takeStep(context, 'hand-in', request);
}
