import { renderSVG } from 'uqr';
import { findPasswordHash } from '@/lib/data/write/people';
import { keepSecret } from '@/lib/data/write/second-factor';
import { config } from '@/lib/kit/config';
import { Problem } from '@/lib/kit/problem';
import { newTotpSecret, totpAddress } from '@/lib/kit/totp';
import type { Viewer } from '@/lib/policy/viewer';

/**
 * Makes a secret for somebody's authenticator app: in base32, and as a square code (the address of a picture) for the phone to
 * read. Nothing asks for its codes before one was shown.
 * @throws Problem `wrong-state` where codes are asked for already
 */
export async function beginSecondFactor(viewer: Viewer): Promise<{ secret: string; picture: string }> {
  const person = await findPasswordHash(viewer.id);
  const secret = newTotpSecret();
  if (!person || !(await keepSecret(viewer.id, secret))) throw new Problem('wrong-state');
  const address = totpAddress(secret, { site: new URL(config.origin()).hostname, email: person.email });
  const picture = `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
  return { secret, picture };
}
