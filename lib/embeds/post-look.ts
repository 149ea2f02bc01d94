import type { ProblemCode } from '@/lib/kit/problem';

/**
 * What one look at a post found out. `status`: as its platform gave it, or as the post's page should have given it;
 * `found: null`: nothing, and why. `not-asked`: its platform's terms, or its site's robots.txt, don't let us look.
 */
export type PostLook =
  | { found: 'live' | 'gone' | 'private'; status: number }
  | { found: 'moved'; status: number; movedTo: string }
  | {
      found: null;
      status: number | null;
      reason: ProblemCode | 'unreadable' | 'not-asked' | 'too-many-redirects' | null;
      /** How long it asked to be left alone, in seconds. */
      retryAfterSeconds: number | null;
    };
