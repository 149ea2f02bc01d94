import { createHmac, timingSafeEqual } from 'node:crypto';
import { config } from './config';
import { isId } from './ids';

/** Whose mails of which kind (a `NoticeKind`, or `all`). */
interface Mute {
  personId: string;
  kind: string;
}

const seal = (text: string) =>
  createHmac('sha256', config.sessionSecret()).update(`mute-notices ${text}`).digest('base64url');

/** What an address that ends mails of a kind holds: it can do nothing else, and only who got the mail knows it. */
export function muteToken({ personId, kind }: Mute): string {
  const text = Buffer.from(`${personId} ${kind}`).toString('base64url');
  return `${text}.${seal(text)}`;
}

/** What a token is good for; null for one that isn't ours. */
export function readMuteToken(token: string): Mute | null {
  const [text = '', given = '', ...more] = token.split('.');
  const right = Buffer.from(seal(text));
  const sealed = Buffer.from(given);
  if (more.length > 0 || right.length !== sealed.length || !timingSafeEqual(right, sealed)) return null;
  const [personId = '', kind = ''] = Buffer.from(text, 'base64url').toString().split(' ');
  return isId(personId) && kind ? { personId, kind } : null;
}
