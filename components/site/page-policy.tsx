import type { EmbedFrame } from '@/lib/document/shapes/embed-frame';
import { framePolicy } from '@/lib/output/embed-frames';

/**
 * What a page may load, said in its head. The edge makes the whole policy of it and sends that as a header
 * (edge/strip/page-policy.ts); where there is none this holds as it is.
 */
export function PagePolicy({
  frames,
  origins,
}: {
  frames: readonly EmbedFrame[];
  origins: readonly string[];
}) {
  return <meta httpEquiv="Content-Security-Policy" content={framePolicy(frames, origins)} />;
}
