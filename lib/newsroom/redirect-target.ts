import { config } from '@/lib/kit/config';
import { safeWebAddress } from '@/lib/kit/url-policy';

const maxLength = 2_048;

/**
 * Where a taken-down story may lead: a path of this site, or an absolute web address. Read as browsers read it, so
 * `//host` and `/\host` are no paths and `/a/../b` is `/b`; an absolute address of this site becomes its path.
 * @returns the normalised target, or null for anything else
 */
export function parseRedirectTarget(given: string): string | null {
  const typed = given.trim();
  if (typed.length > maxLength || /[\p{Cc}\s\\]/u.test(typed)) return null;
  const origin = config.origin();
  const url = typed.startsWith('/') ? URL.parse(typed, origin) : URL.parse(safeWebAddress(typed) ?? '');
  if (!url) return null;
  if (url.origin !== origin) return typed.startsWith('/') ? null : url.href;
  if (url.pathname.startsWith('//')) return null;
  return pathOnly(url.pathname) + url.search + url.hash;
}

const pathOnly = (path: string) => path.replace(/\/+$/, '') || '/';

/** The path in a target of this site, without what follows it; null for a target elsewhere. */
export function pathOfTarget(target: string): string | null {
  return target.startsWith('/') ? (target.split(/[?#]/)[0] ?? null) : null;
}
