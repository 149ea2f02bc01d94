'use server';

import { z } from 'zod';
import { beginSecondFactor as begin } from '@/lib/auth/begin-second-factor';
import type { ActionResult } from '@/lib/kit/action-result';
import { answer } from './answer';

/** Makes a secret for an authenticator app. Nothing asks for its codes before one was shown. */
export async function beginSecondFactor(): Promise<ActionResult<{ secret: string; picture: string }>> {
  return answer(z.undefined(), undefined, ({ viewer }) => begin(viewer));
}
