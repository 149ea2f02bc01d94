import type { StepRequest } from '@/lib/document/shapes/story-review';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from '../context';
import { takeStep } from './take-step';

/**
 * Returns a story to whoever writes it, with a note that says why. The text stays as it is, also what is being written
 * at this moment.
 * @throws Problem `reason-missing` without a note; those of `takeStep`
 */
export async function returnStory(context: NewsroomContext, request: StepRequest): Promise<void> {
  if (!request.note.trim()) throw new Problem('reason-missing');
  await takeStep(context, 'return', request);
}
