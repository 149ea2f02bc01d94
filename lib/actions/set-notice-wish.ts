'use server';

import { z } from 'zod';
import { type NoticeWishes, noticeKinds, noticeWays } from '@/lib/document/shapes/notice-wish';
import type { ActionResult } from '@/lib/kit/action-result';
import { setWish } from '@/lib/newsroom/notices/set-wish';
import { answer } from './answer';

const schema = z.strictObject({ kind: z.enum(noticeKinds), way: z.enum(noticeWays), on: z.boolean() });

/** Switches one way of being told of a kind. Returns what holds then. */
export async function setNoticeWish(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ wishes: NoticeWishes }>> {
  return answer(schema, request, setWish);
}
