import { z } from 'zod';
import { Problem } from '@/lib/kit/problem';

const schema = z.object({
  /** A mark that an earlier answer gave. */
  since: z.iso.datetime({ precision: 3 }).default('1970-01-01T00:00:00.000Z'),
  /** The number of a post. */
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
});

/** What a request for live coverage asks for. @throws Problem `bad-request` */
export function liveQuery(request: Request): z.infer<typeof schema> {
  const query = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw new Problem('bad-request', { field: 'since' });
  return query.data;
}
