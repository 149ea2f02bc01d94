import { z } from 'zod';
import { Problem } from '@/lib/kit/problem';
import type { Animation } from '@/lib/photos/inspect-image';

const wishSchema = z.enum(['keep', 'still']).optional();

/**
 * What somebody says should become of a picture that moves; nothing said leaves it to be asked.
 * @throws Problem `bad-request` for anything else
 */
export function animationWish(said: unknown): Animation | undefined {
  const wish = wishSchema.safeParse(said ?? undefined);
  if (!wish.success) throw new Problem('bad-request', { field: 'animation' });
  return wish.data;
}
