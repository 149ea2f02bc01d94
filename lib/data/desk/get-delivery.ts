import type { DeliveryNow, EdgeState } from '@/lib/document/shapes/delivery';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { findEdges } from './edge-rows';

const order: EdgeState[] = ['silent', 'behind', 'current', 'ended', 'stopped'];

/** Which edges have dropped everything that was published or taken down. @throws Problem `not-found` to whom it isn't shown */
export async function getDelivery(viewer: Viewer): Promise<DeliveryNow> {
  if (!can(viewer, 'delivery.see')) throw new Problem('not-found');
  const edges = await findEdges();
  return { edges: edges.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)) };
}
