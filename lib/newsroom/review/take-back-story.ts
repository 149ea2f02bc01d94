import type { StepRequest } from '@/lib/document/shapes/story-review';
import type { NewsroomContext } from '../context';
import { takeStep } from './take-step';

/**
 * Takes a story back that was handed in: it is a draft again.
 * @throws Problem those of `takeStep`
 */
export async function takeBackStory(context: NewsroomContext, request: StepRequest): Promise<void> {
  await takeStep(context, 'take-back', request);
}
