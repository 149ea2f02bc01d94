'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { endBreaking as end } from '@/lib/newsroom/fronts/set-breaking';
import { answer } from './answer';

/** Takes the strip above the fronts away. */
export async function endBreaking(): Promise<ActionResult<void>> {
  return answer(z.undefined(), undefined, end);
}
