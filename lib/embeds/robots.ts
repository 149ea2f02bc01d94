import { z } from 'zod';
import { matchesParts } from './glob';

/** Our name in robots.txt, and the one that the fetcher gives (RFC 9309, 2.2.1: a product token). */
const productToken = 'datelinebot';

/** What RFC 9309 (2.5) says that a reader must take in, in bytes. */
export const maxRobotsBytes = 500 * 1024;
const maxLines = 5_000;
const maxPattern = 2_048;

const ruleSchema = z.object({ allow: z.boolean(), pattern: z.string() });
type Rule = z.infer<typeof ruleSchema>;

/** What is kept of a robots.txt. */
export const robotsRulesSchema = z.array(ruleSchema);

/** Nobody may see anything. */
export const everybodyOut: Rule[] = [{ allow: false, pattern: '/' }];

/** The rules of a robots.txt for us: of the groups that name us, else of those for everybody (RFC 9309, 2.2.1). */
export function robotsRules(text: string): Rule[] {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  let naming = false;
  for (const line of text.split(/\r\n?|\n/).slice(0, maxLines)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [] });
      naming = true;
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
    } else if (field === 'allow' || field === 'disallow') {
      naming = false;
      const pattern = value.trim().slice(0, maxPattern);
      if (pattern) groups.at(-1)?.rules.push({ allow: field === 'allow', pattern });
    }
  }
  const ofAgent = (name: string) => groups.filter(({ agents }) => agents.includes(name));
  const own = ofAgent(productToken);
  return (own.length > 0 ? own : ofAgent('*')).flatMap(({ rules }) => rules);
}

/** Non-ASCII characters are compared as they stand in an address (RFC 9309, 2.2.2). */
function encoded(pattern: string): string {
  return pattern.toWellFormed().replace(/[^\x21-\x7e]/g, encodeURIComponent);
}

function matches(path: string, pattern: string): boolean {
  const whole = encoded(pattern);
  const parts = whole.endsWith('$') ? whole.slice(0, -1) : `${whole}*`;
  return matchesParts(path, parts.split('*'));
}

/**
 * Whether rules let us read an address: the longest rule that fits wins, and of two as long the one that allows
 * (RFC 9309, 2.2.2). What no rule speaks of is allowed.
 */
export function robotsAllow(rules: readonly Rule[], url: URL): boolean {
  const path = url.pathname + url.search;
  if (path === '/robots.txt') return true;
  let best: Rule | null = null;
  for (const rule of rules) {
    const longer = !best || rule.pattern.length > best.pattern.length;
    const kinder = best?.pattern.length === rule.pattern.length && rule.allow;
    if ((longer || kinder) && matches(path, rule.pattern)) best = rule;
  }
  return best?.allow ?? true;
}
