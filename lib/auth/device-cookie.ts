import { config } from '@/lib/kit/config';

/** For how many days a browser need show no code. */
export const deviceDays = 30;

/** The name of the cookie by which a browser is known again; `__Host-` over HTTPS pins it to this host and path. */
export function deviceCookieName(): string {
  return config.isHttps() ? '__Host-dateline.device' : 'dateline.device';
}

/** The token in a request's `Cookie` header, or null. */
export function deviceTokenIn(cookieHeader: string): string | null {
  const start = `${deviceCookieName()}=`;
  const pair = cookieHeader.split(';').find((one) => one.trim().startsWith(start));
  const token = pair?.trim().slice(start.length) ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
}
