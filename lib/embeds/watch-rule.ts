import type { PostState } from '@/lib/document/shapes/embed-watch';
import type { PostLook } from './post-look';

/** What the monitor knows of a post. */
export interface Watch {
  state: PostState;
  stateAt: Date;
  /** When looks began to say that it is gone or private; null while they don't. */
  missedAt: Date | null;
  movedTo: string | null;
  /** Looks in a row that learnt nothing. */
  failures: number;
  /** Since when it is looked after. */
  watchedAt: Date;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A platform's mistake of a moment must not put a note on a page: a second look, so much later, has to agree. */
export const confirmAfter = 30 * minute;
/** So many looks without an answer come to more than two days: only then what was known counts for nothing. */
const failuresToForget = 6;

const isLost = (state: PostState) => state === 'gone' || state === 'private';

function stateAfter(before: Watch, look: PostLook, at: Date): PostState {
  switch (look.found) {
    case null:
      if (look.reason === 'not-asked' || isLost(before.state)) return before.state;
      return before.failures + 1 >= failuresToForget ? 'unknown' : before.state;
    case 'gone':
    case 'private': {
      const agreed = before.missedAt && at.getTime() - before.missedAt.getTime() >= confirmAfter;
      return isLost(before.state) || agreed ? look.found : before.state;
    }
    default:
      return look.found;
  }
}

function missedAfter({ missedAt }: Watch, { found }: PostLook, at: Date): Date | null {
  if (found === null) return missedAt;
  return found === 'gone' || found === 'private' ? (missedAt ?? at) : null;
}

/** What is known after a look. */
export function afterLook(before: Watch, look: PostLook, at: Date): Watch {
  const state = stateAfter(before, look, at);
  const learnt = look.found !== null;
  return {
    state,
    stateAt: state === before.state ? before.stateAt : at,
    missedAt: missedAfter(before, look, at),
    movedTo: look.found === 'moved' ? look.movedTo : learnt ? null : before.movedTo,
    failures: learnt || look.reason === 'not-asked' ? 0 : before.failures + 1,
    watchedAt: before.watchedAt,
  };
}

/** How long the monitor leaves a post alone, by how old its story is: what is read most is looked at most. */
function byAge({ watchedAt }: Watch, at: Date): number {
  const age = at.getTime() - watchedAt.getTime();
  if (age < 2 * day) return 6 * hour;
  if (age < 14 * day) return day;
  return age < 90 * day ? 7 * day : 30 * day;
}

/**
 * How long until the next look, in milliseconds.
 * @param after what `afterLook` made of it
 * @param random from 0 to 1: spreads looks that would fall together
 */
export function untilNextLook(after: Watch, look: PostLook, at: Date, random: number): number {
  const spread = 0.85 + 0.3 * random;
  if (look.found === null && look.reason === 'not-asked') return 30 * day * spread;
  if (look.found === null) {
    const backOff = Math.min(hour * 2 ** (after.failures - 1), 7 * day) * spread;
    return Math.max(backOff, Math.min((look.retryAfterSeconds ?? 0) * 1_000, 30 * day));
  }
  if (after.missedAt && !isLost(after.state)) return hour * spread;
  // It may come back, and somebody should know; but not every day for years.
  if (isLost(after.state)) return (at.getTime() - after.stateAt.getTime() < 90 * day ? 7 : 30) * day * spread;
  return byAge(after, at) * spread;
}

/** How long a whole server is left alone after a look, in milliseconds; 0 where it has said nothing of the kind. */
export function pauseAfter(look: PostLook): number {
  if (look.found !== null) return 0;
  if (look.status !== 429 && look.status !== 503)
    return look.retryAfterSeconds ? look.retryAfterSeconds * 1_000 : 0;
  const asked = (look.retryAfterSeconds ?? 15 * 60) * 1_000;
  return Math.min(Math.max(asked, minute), day);
}
