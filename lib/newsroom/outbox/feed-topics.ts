import { feedPaths } from '@/lib/kit/feed-address';
import type { PingFacts } from './ping-facts';

/** The paths of all feeds that may have changed with these events, each once. */
export function feedTopics(facts: readonly PingFacts[]): string[] {
  return [...new Set(facts.flatMap(({ feeds }) => feeds))].flatMap(feedPaths);
}
