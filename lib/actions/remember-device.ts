'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import { deviceCookieName, deviceDays } from '@/lib/auth/device-cookie';
import { trustBrowser } from '@/lib/auth/trust-browser';
import type { ActionResult } from '@/lib/kit/action-result';
import { config } from '@/lib/kit/config';
import { answer } from './answer';

/** Has this browser show no code for some weeks. Only right after a sign-in with one. */
export async function rememberDevice(): Promise<ActionResult<null>> {
  return answer(z.undefined(), undefined, async ({ viewer, now }) => {
    const token = await trustBrowser(viewer, now());
    (await cookies()).set(deviceCookieName(), token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: config.isHttps(),
      path: '/',
      maxAge: deviceDays * 86_400,
    });
    return null;
  });
}
