import { config } from '@/lib/kit/config';

/** The session cookie's name; `__Host-` over HTTPS pins it to this host and path (RFC 6265bis, 4.1.3.2). */
export function sessionCookieName(): string {
  return config.isHttps() ? '__Host-dateline.session' : 'dateline.session';
}
