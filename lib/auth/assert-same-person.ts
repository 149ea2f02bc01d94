import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';

/**
 * Refuses what a page of somebody else's sends: two people may share a device, and a page that is still open must not
 * store the one's words under the other's name. A request without the header is whoever's session it has.
 * @throws Problem `not-signed-in`
 */
export function assertSamePerson(request: Request, viewer: Viewer): void {
  const person = request.headers.get('desk-person');
  if (person !== null && person !== viewer.id) throw new Problem('not-signed-in');
}
