import type { StepRequest } from '@/lib/document/shapes/story-review';
import type { NewsroomContext } from '../context';
import { takeStep } from './take-step';

/**
 * Puts a story back into review that was returned or approved.
 * @throws Problem those of `takeStep`
 */
export async function reopenReview(context: NewsroomContext, request: StepRequest): Promise<void> {
  await takeStep(context, 'reopen', request);
}
