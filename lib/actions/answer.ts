import { headers } from 'next/headers';
import { z } from 'zod';
import { requireArrival, requireViewer } from '@/lib/auth/get-viewer';
import { parseCappedJson } from '@/lib/document/caps';
import { type ActionResult, problemAnswer } from '@/lib/kit/action-result';
import { assertSender } from '@/lib/kit/http-answer';
import { isProblem, Problem } from '@/lib/kit/problem';
import { comingFrom, whereOf } from '@/lib/kit/where-from';
import { actingNow, type NewsroomContext } from '@/lib/newsroom/context';
import type { Viewer } from '@/lib/policy/viewer';

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
  if (!input.success)
    throw new Problem('bad-request', {
      issues: z.flattenError(input.error).fieldErrors,
      // Where a form finds the field that is wrong.
      faults: input.error.issues.slice(0, 100).map(({ path, message }) => ({ at: path.join('.'), message })),
    });
  return input.data;
}

type Work<Input, T> = (context: NewsroomContext, input: Input) => Promise<T>;

async function answerAs<Input, T>(
  who: () => Promise<Viewer>,
  schema: z.core.$ZodType<Input>,
  given: unknown,
  work: Work<Input, T>,
): Promise<ActionResult<T>> {
  try {
    const sent = await headers();
    assertSender(sent);
    const viewer = await who();
    const input = parse(schema, given);
    const where = whereOf(sent);
    return { ok: true, value: await comingFrom(where, () => work(actingNow(viewer), input)) };
  } catch (error) {
    return { ok: false, problem: problemAnswer(error) };
  }
}

/** What every action does: see that a page of ours sent it, find out who asks, parse what came, call the use case, answer. */
export async function answer<Input, T>(
  schema: z.core.$ZodType<Input>,
  given: unknown,
  work: Work<Input, T>,
): Promise<ActionResult<T>> {
  return answerAs(requireViewer, schema, given, work);
}

/** The same for what somebody may do who has to set up a second step before anything else: to set it up. */
export async function answerArrival<Input, T>(
  schema: z.core.$ZodType<Input>,
  given: unknown,
  work: Work<Input, T>,
): Promise<ActionResult<T>> {
  return answerAs(requireArrival, schema, given, work);
}

/** The same for the few actions of people who aren't signed in: a link's token says who may, or nobody has to. */
export async function answerAnybody<Input, T>(
  schema: z.core.$ZodType<Input>,
  given: unknown,
  work: (input: Input) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    const sent = await headers();
    assertSender(sent);
    const input = parse(schema, given);
    const where = whereOf(sent);
    return { ok: true, value: await comingFrom(where, () => work(input)) };
  } catch (error) {
    return { ok: false, problem: problemAnswer(error) };
  }
}
