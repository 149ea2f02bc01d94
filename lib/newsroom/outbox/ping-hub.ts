import { config } from '@/lib/kit/config';
import { feedTopics } from './feed-topics';
import { type Pinging, ping } from './ping';

/**
 * Tells the WebSub hub which feeds have changed. WebSub leaves to each hub how it is told
 * (https://www.w3.org/TR/websub/#publishing); all of them know `hub.mode=publish` with a `hub.url` for each topic, as
 * PubSubHubbub 0.4, 7.1 has it.
 * @throws what `ping` does
 */
export function pingHub(pinging: Pinging = {}): Promise<void> {
  const write: Parameters<typeof ping>[1] = (facts, { hub }) => {
    if (!hub) return null;
    const topics = feedTopics(facts).map((path) => config.origin() + path);
    const form = new URLSearchParams({ 'hub.mode': 'publish' });
    for (const topic of topics) form.append('hub.url', topic);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { url: hub, headers, body: form.toString(), count: topics.length };
  };
  return ping('hub', write, pinging);
}
