import { config } from '@/lib/kit/config';

/**
 * Whom a passkey is for: the host and the origin that the newsroom's own settings name, never those of a request. Who moves to
 * another host makes new ones.
 */
export function relyingParty(): { id: string; origin: string } {
  const origin = config.origin();
  return { id: new URL(origin).hostname, origin };
}

/** The signatures that are taken, by their COSE numbers (RFC 9053): ES256, EdDSA, RS256, which is what devices make. */
export const signatures = [-7, -8, -257];
