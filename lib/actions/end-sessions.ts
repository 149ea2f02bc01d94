'use server';

import type { ActionResult } from '@/lib/kit/action-result';
import { endSessions as end } from '@/lib/newsroom/people/end-sessions';
import { endSessionsSchema } from '@/lib/policy/person-requests';
import { answer } from './answer';

/** Ends one session of somebody, or all. Returns how many there were. */
export async function endSessions(request: {
  personId: string;
  sessionId: string | null;
}): Promise<ActionResult<number>> {
  return answer(endSessionsSchema, request, end);
}
