import { assertSameOrigin, door } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

/**
 * An address that no door has, by any method: 404 for a program to read. Without this it would be taken for a reader's page,
 * whose "not found" comes with 200 because no proxy has looked at it (proxy.ts leaves out what begins with `/api/`).
 */
async function nothing(request: Request): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    throw new Problem('not-found');
  });
}

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
