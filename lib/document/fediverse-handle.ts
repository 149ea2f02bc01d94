/** Sites that write people's pages like the fediverse does and aren't in it. */
const others = ['youtube.com', 'tiktok.com', 'medium.com', 'substack.com'];

const profile = /^\/@([\w.-]{1,64})\/?$/;

/**
 * The account by which the fediverse knows an author, `@ana@social.example`: of the first address that is somebody's page on
 * a server of it. Null where none is.
 */
export function fediverseHandle(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    if (!URL.canParse(address)) continue;
    const { protocol, host, pathname } = new URL(address);
    const [, name] = profile.exec(pathname) ?? [];
    const isOther = others.some((site) => host === site || host.endsWith(`.${site}`));
    if (protocol === 'https:' && name && !isOther) return `@${name}@${host}`;
  }
  return null;
}
