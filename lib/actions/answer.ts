import { headers } from 'next/headers';
import { z } from 'zod';
import { requireViewer } from '@/lib/auth/get-viewer';
import { parseCappedJson } from '@/lib/document/caps';
import { type ActionResult, problemAnswer } from '@/lib/kit/action-result';
import { isProblem, Problem } from '@/lib/kit/problem';
import { comingFrom, whereOf } from '@/lib/kit/where-from';
import { actingNow, type NewsroomContext } from '@/lib/newsroom/context';

/** Arguments come from the network whatever their type says: they are read like any other JSON from there. */
function fromOutside(given: unknown): unknown {
  if (given === undefined) return undefined;
  try {
    return parseCappedJson(JSON.stringify(given));
  } catch (cause) {
    throw isProblem(cause) ? cause : new Problem('bad-request', {}, { cause });
  }
}

function parse<Input>(schema: z.core.$ZodType<Input>, given: unknown): Input {
  const input = z.safeParse(schema, fromOutside(given));
  if (!input.success) throw new Problem('bad-request', { issues: z.flattenError(input.error).fieldErrors });
  return input.data;
}

/** What every action does: find out who asks, parse what came, call the use case, answer. */
export async function answer<Input, T>(
  schema: z.core.$ZodType<Input>,
  given: unknown,
  work: (context: NewsroomContext, input: Input) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    const viewer = await requireViewer();
    const input = parse(schema, given);
    const where = whereOf(await headers());
    return { ok: true, value: await comingFrom(where, () => work(actingNow(viewer), input)) };
  } catch (error) {
    return { ok: false, problem: problemAnswer(error) };
  }
}

/** The same for the few actions of people who aren't signed in: a link's token says who may, or nobody has to. */
export async function answerAnybody<Input, T>(
  schema: z.core.$ZodType<Input>,
  given: unknown,
  work: (input: Input) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    const input = parse(schema, given);
    const where = whereOf(await headers());
    return { ok: true, value: await comingFrom(where, () => work(input)) };
  } catch (error) {
    return { ok: false, problem: problemAnswer(error) };
  }
}
