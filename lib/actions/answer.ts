import { z } from 'zod';
import { requireViewer } from '@/lib/auth/get-viewer';
import { type ActionResult, problemAnswer } from '@/lib/kit/action-result';
import { Problem } from '@/lib/kit/problem';
import { actingNow, type NewsroomContext } from '@/lib/newsroom/context';

/**
 * What every action does: find out who asks, parse what came, call the use case, answer. Arguments of an action come
 * from the network whatever their type says, so they are parsed here.
 */
export async function answer<Input, T>(
  schema: z.ZodType<Input>,
  given: unknown,
  work: (context: NewsroomContext, input: Input) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    const viewer = await requireViewer();
    const input = schema.safeParse(given);
    if (!input.success) throw new Problem('bad-request', { issues: z.flattenError(input.error).fieldErrors });
    return { ok: true, value: await work(actingNow(viewer), input.data) };
  } catch (error) {
    return { ok: false, problem: problemAnswer(error) };
  }
}
