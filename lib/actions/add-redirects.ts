'use server';

import { z } from 'zod';
import { readRedirectLines } from '@/lib/document/redirect-lines';
import type { RedirectFault, RedirectsMade } from '@/lib/document/shapes/redirect';
import type { ActionResult } from '@/lib/kit/action-result';
import { isProblem } from '@/lib/kit/problem';
import { addRedirects as add, type GivenRedirect } from '@/lib/newsroom/add-redirects';
import { answer } from './answer';

/** Either one redirect, or a file of them. */
const schema = z.union([
  z.object({ from: z.string().max(2_100), to: z.string().max(2_100) }),
  z.object({ csv: z.string().max(900_000) }),
]);

/** What was made, or what can't be taken; `count` says of how many faults those are the first. */
export type RedirectsAnswer = RedirectsMade | { faults: RedirectFault[]; count: number };

function given(input: z.infer<typeof schema>): { redirects: GivenRedirect[]; short: RedirectFault[] } {
  if (!('csv' in input)) return { redirects: [{ line: 1, ...input }], short: [] };
  const redirects = readRedirectLines(input.csv);
  const short = redirects.flatMap(({ line, from, to }) =>
    to ? [] : [{ line, from, fault: 'fields' as const }],
  );
  return { redirects, short };
}

/** Has addresses lead elsewhere: all of those given, or none. */
export async function addRedirects(request: z.infer<typeof schema>): Promise<ActionResult<RedirectsAnswer>> {
  return answer(schema, request, async (context, input): Promise<RedirectsAnswer> => {
    const { redirects, short } = given(input);
    if (short.length > 0) return { faults: short.slice(0, 100), count: short.length };
    try {
      return await add(context, redirects);
    } catch (error) {
      if (!isProblem(error, 'redirects-refused')) throw error;
      return error.detail as { faults: RedirectFault[]; count: number };
    }
  });
}
