import { everybody } from './cast';
import { knock, type Outcome } from './knock';
import type { Rule } from './rule';
import type { Stage } from './stage';

/** How a door is called with what a rule knocks with, and what it says: `in`, or a code. */
export type Call = (given: unknown) => Promise<string>;

const closed = ['not-allowed', 'not-found', 'not-signed-in'];
/** Nothing that somebody may do is ever answered so: the knock would be wrong, and prove nothing. */
const wrongKnock = ['bad-request', 'invalid-fields', 'invalid-json', 'invalid-document', 'unexpected'];

/** At most so many knock at once. */
const together = 8;

async function each<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const take = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: together }, take));
}

/** What is wrong with what was said to somebody, or null. */
function faultOf(
  { code, written }: Outcome,
  { may, hidden }: { may: boolean; hidden: boolean },
): string | null {
  const refused = closed.includes(code);
  if (may) return refused || wrongKnock.includes(code) ? `may, and was told ${code}` : null;
  if (!refused) return `may not, and was told ${code}`;
  if (hidden && code === 'not-allowed') return 'may not know of it, and was told not-allowed';
  return written.length > 0 ? `may not, and before that was said, wrote ${written.join(', ')}` : null;
}

/** Has everybody knock at a door. Returns what was wrong, one line each. */
export async function tryDoor(stage: Stage, rules: Rule[], call: Call): Promise<{ faults: string[] }> {
  const faults: string[] = [];
  for (const rule of rules) {
    const best = new Set<string>();
    const knocks = everybody(stage.cast).flatMap((viewer) =>
      Object.entries(rule.things(stage, viewer)).map(([name, thing]) => ({ viewer, name, thing })),
    );
    await each(knocks, async ({ viewer, name, thing }) => {
      const given = rule.knock(thing, stage, viewer);
      const outcome = await knock(viewer, () => call(given));
      best.add(outcome.code);
      const fault = faultOf(outcome, {
        may: rule.may(viewer, thing, stage),
        hidden: rule.hidden(viewer, thing, stage),
      });
      if (fault) faults.push(`${[rule.what, viewer.name, name].filter(Boolean).join(', ')}: ${fault}`);
    });
    // Else a door that refuses everybody, or a knock that nobody can make, would pass.
    if (!best.has(rule.best ?? 'in'))
      faults.push(`${rule.what}: nobody was let in (${[...best].join(', ')})`);
    const [first] = knocks;
    if (!first) throw new Error('a rule without anything to try');
    const given = rule.knock(first.thing, stage, first.viewer);
    const nobody = await knock(null, () => call(given));
    if (!closed.includes(nobody.code) || nobody.written.length > 0)
      faults.push(`${rule.what}: without a session, was told ${nobody.code}`);
  }
  return { faults };
}
