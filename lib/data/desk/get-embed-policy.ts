import type { EmbedPolicy } from '@/lib/document/embed-policy';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { embedPolicy } from '../embed-policy';

/** What the house does about lost posts, for whoever decides about one. @throws Problem `not-allowed` */
export async function getEmbedPolicy(viewer: Viewer): Promise<EmbedPolicy> {
  if (!can(viewer, 'embed.see')) throw new Problem('not-allowed');
  return embedPolicy();
}
