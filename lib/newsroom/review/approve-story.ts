import type { StepRequest } from '@/lib/document/shapes/story-review';
import type { NewsroomContext } from '../context';
import { takeStep } from './take-step';

/**
 * Approves a story as it stands: it may go out from an editor’s point of view. Who may publish does.
 * @throws Problem those of `takeStep`
 */
export async function approveStory(context: NewsroomContext, request: StepRequest): Promise<void> {
  await takeStep(context, 'approve', request);
}
