'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { signOutEverywhere as signOut } from '@/lib/newsroom/sign-out-everywhere';
import { answer } from './answer';

/** Ends every session of whoever asks, on every device. Returns how many there were. */
export async function signOutEverywhere(): Promise<ActionResult<number>> {
  return answer(z.undefined(), undefined, signOut);
}
