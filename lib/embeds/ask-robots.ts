import { isProblem } from '@/lib/kit/problem';
import { type GuardedRequest, guardedFetch } from '@/lib/net/guarded-fetch';
import type { Memory } from './memory';
import { everybodyOut, maxRobotsBytes, robotsAllow, robotsRules, robotsRulesSchema } from './robots';
import { throughStandIn } from './stand-in';

const request: GuardedRequest = {
  accept: 'text',
  maxBytes: maxRobotsBytes,
  timeoutMs: 4_000,
  overflow: 'cut',
};
type Rules = ReturnType<typeof robotsRules>;

const day = 24 * 3_600;

/** What a site's robots.txt says, and for how many seconds that holds (RFC 9309, 2.3.1 and 2.4). */
async function askFor(origin: string, signal?: AbortSignal): Promise<{ rules: Rules; seconds: number }> {
  try {
    const answer = await guardedFetch(throughStandIn(`${origin}/robots.txt`), { ...request, signal });
    if (answer.ok) return { rules: robotsRules(answer.text()), seconds: day };
    // None is no rule; a server in trouble means that nobody may ask, for now.
    return answer.status < 500 ? { rules: [], seconds: day } : { rules: everybodyOut, seconds: day / 24 };
  } catch (error) {
    if (!isProblem(error)) throw error;
    // An answer that is no text holds no rules. A site that doesn't answer will say so itself when it is asked.
    return { rules: [], seconds: day / 24 };
  }
}

/**
 * Whether a site lets us read one of its pages. Its robots.txt is asked for once a day.
 * @throws the signal's own reason when the caller gave up
 */
export async function maySeePage(url: URL, memory: Memory, signal?: AbortSignal): Promise<boolean> {
  const key = `robots:${url.origin}`;
  const kept = robotsRulesSchema.safeParse(await memory.read(key));
  if (kept.success) return robotsAllow(kept.data, url);
  const { rules, seconds } = await askFor(url.origin, signal);
  await memory.keep(key, rules, seconds);
  return robotsAllow(rules, url);
}
