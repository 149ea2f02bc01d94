import type { PostState } from './shapes/embed-watch';
import type { LinkAnswer } from './shapes/link-state';

/** Statuses that say for certain that there is nothing, or that the server is broken (RFC 9110, 15.5 and 15.6). */
const dead = new Set([404, 410, 451, 500, 502, 504]);
/** Names that nobody has, doors that nobody opens, addresses inside somebody's house: readers won't get there either. */
const unreachable = new Set(['address-unreachable', 'address-refused', 'answer-too-slow']);

interface Looked {
  status: number | null;
  reason: string | null;
  /** Of a post that the monitor looks after. */
  state?: PostState | null;
}

/**
 * What a look at an address means. Sites that turn programs away (401, 403, 429, 503) may open to readers, so they
 * prove nothing.
 * @param looked the last status, or why there was none; both null before the first look
 */
export function linkAnswer({ status, reason, state }: Looked): LinkAnswer {
  if (state === 'gone' || state === 'private') return 'dead';
  if (status !== null && status < 400) return 'answers';
  if (status !== null) return dead.has(status) ? 'dead' : 'unsure';
  if (reason === null) return 'waiting';
  return unreachable.has(reason) ? 'dead' : 'unsure';
}
