const home = '/desk/stories';

/**
 * Where to go after signing in: `from` when it is a path of this desk, else the list of stories. Addresses of other
 * sites (`//evil.example`, `/\evil.example`, `javascript:`) and the sign-in page itself fall back to the list.
 */
export function returnAddress(from: string | string[] | undefined): string {
  if (typeof from !== 'string' || !from.startsWith('/desk')) return home;
  // Parsed as a browser would, so that `..`, back-slashes and tabs can't mean one thing here and another there.
  const url = URL.parse(from, 'https://desk.invalid');
  if (url?.origin !== 'https://desk.invalid') return home;
  const inside = url.pathname === '/desk' || url.pathname.startsWith('/desk/');
  if (!inside || url.pathname.startsWith('/desk/sign-in')) return home;
  return url.pathname + url.search + url.hash;
}

/** The sign-in page's address for somebody who wanted `path` (a path within the desk, with its query). */
export function signInAddress(path: string): string {
  return `/desk/sign-in?from=${encodeURIComponent(path)}`;
}
