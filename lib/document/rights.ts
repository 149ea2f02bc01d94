/** What a rule says: may be used, may not, or only after somebody was asked. */
export type RightAnswer = 'allow' | 'deny' | 'ask';

/** What rules can be about, from the nearest to the widest. */
export const rightScopes = ['photo', 'collection', 'agency'] as const;
export type RightScope = (typeof rightScopes)[number];

/** A rule about a photo, its collection or its agency. Times are ISO instants; it holds from `startsAt` to just before `endsAt`. */
export interface RightRule {
  id: string;
  answer: RightAnswer;
  scope: RightScope;
  /** Null: from ever. */
  startsAt: string | null;
  /** Null: for good. */
  endsAt: string | null;
  createdAt: string;
}

/** `free` is what nobody made a rule about. `denied`, `ended` and `not-begun` may not be shown. */
export type RightsState = 'free' | 'allowed' | 'ask' | 'denied' | 'ended' | 'not-begun';

export interface PhotoRights {
  state: RightsState;
  /** The next instant (ISO) at which the state changes by itself; null when it never does. */
  until: string | null;
  /** The rule that decides; null where there is none. */
  ruleId: string | null;
  /** The next instant (ISO) at which a picture that may be shown may be no longer; null when that is not in sight. */
  lostAt: string | null;
  /** Whether that is within a week: when the desk is warned for the first time. */
  lostSoon: boolean;
}

export const noRules: PhotoRights = {
  state: 'free',
  until: null,
  ruleId: null,
  lostAt: null,
  lostSoon: false,
};

/** How long before rights are lost the desk is told, in days. */
export const warningDays = [7, 1] as const;
export const dayLength = 86_400_000;

/** Whether a picture may be shown to readers in this state. Asking first is a matter of publishing, not of showing. */
export function mayShow(state: RightsState): boolean {
  return state === 'free' || state === 'allowed' || state === 'ask';
}

const begun = (rule: RightRule, at: number) => !rule.startsAt || Date.parse(rule.startsAt) <= at;
const over = (rule: RightRule, at: number) => rule.endsAt !== null && Date.parse(rule.endsAt) <= at;
const holds = (rule: RightRule, at: number) => begun(rule, at) && !over(rule, at);

/** The nearest rule wins, of equals the younger one; ids settle what is left, so that the order of a list never counts. */
function byWeight(a: RightRule, b: RightRule): number {
  const distance = rightScopes.indexOf(a.scope) - rightScopes.indexOf(b.scope);
  if (distance !== 0) return distance;
  const age = Date.parse(b.createdAt) - Date.parse(a.createdAt);
  return age !== 0 ? age : a.id < b.id ? -1 : 1;
}

function decide(rules: readonly RightRule[], at: number): Pick<PhotoRights, 'state' | 'ruleId'> {
  const sorted = rules.toSorted(byWeight);
  const holding = sorted.filter((rule) => holds(rule, at));
  const denial = holding.find((rule) => rule.answer === 'deny');
  if (denial) return { state: 'denied', ruleId: denial.id };
  const allows = sorted.filter((rule) => rule.answer === 'allow');
  const nearest = allows.filter((rule) => rule.scope === allows[0]?.scope);
  const allow = nearest.find((rule) => holds(rule, at));
  if (nearest[0] && !allow) {
    const ahead = nearest.find((rule) => !begun(rule, at));
    return { state: ahead ? 'not-begun' : 'ended', ruleId: (ahead ?? nearest[0]).id };
  }
  const ask = holding.find((rule) => rule.answer === 'ask');
  // Who was asked and said yes is a permission as near as the question, or nearer, and given since.
  if (ask && !(allow && byWeight(allow, ask) < 0)) return { state: 'ask', ruleId: ask.id };
  return allow ? { state: 'allowed', ruleId: allow.id } : { state: 'free', ruleId: null };
}

/** Every instant after `at` at which one of the rules begins or ends, ascending, in milliseconds. */
function edgesAfter(rules: readonly RightRule[], at: number): number[] {
  const edges = rules.flatMap(({ startsAt, endsAt }) =>
    [startsAt, endsAt].flatMap((edge) => (edge ? [Date.parse(edge)] : [])),
  );
  return [...new Set(edges)].filter((edge) => edge > at).sort((a, b) => a - b);
}

const instant = (time: number | undefined) => (time === undefined ? null : new Date(time).toISOString());

/**
 * What may be done with a photo at an instant, by all the rules about it, its collections and its agencies.
 *
 * A denial that holds always wins. Then the nearest permissions decide, those of the photo before those of a
 * collection before those of an agency: where there are some and none holds, the rights have ended or not begun. A
 * rule to ask first stays until a permission as near or nearer was given after it. Without rules everything is free.
 */
export function rightsAt(rules: readonly RightRule[], at: Date): PhotoRights {
  if (rules.length === 0) return noRules;
  const now = at.getTime();
  const present = decide(rules, now);
  const edges = edgesAfter(rules, now);
  const change = edges.find((edge) => decide(rules, edge).state !== present.state);
  const loss = mayShow(present.state) ? edges.find((edge) => !mayShow(decide(rules, edge).state)) : undefined;
  return {
    ...present,
    until: instant(change),
    lostAt: instant(loss),
    lostSoon: loss !== undefined && loss - now <= Math.max(...warningDays) * dayLength,
  };
}
