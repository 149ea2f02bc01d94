/**
 * `DATELINE_OEMBED_BASE`, where it is set, stands in for every provider: a question to `https://publish.x.com/oembed?…`
 * goes to `{base}/publish.x.com/oembed?…` instead. For tests (with DATELINE_TEST_ENDPOINT) and for sites that let all
 * their questions out through one place.
 */
function standInBase(): string | null {
  return process.env.DATELINE_OEMBED_BASE?.replace(/\/$/, '') || null;
}

/** Where a question about an address really goes. */
export function throughStandIn(address: string): string {
  const base = standInBase();
  if (!base || address.startsWith(`${base}/`)) return address;
  const { host, pathname, search } = new URL(address);
  return `${base}/${host}${pathname}${search}`;
}

/** The address that a stand-in answered for: what a page's own address is, wherever it was really asked. */
export function behindStandIn(address: string): string {
  const base = standInBase();
  const inner =
    base && address.startsWith(`${base}/`) ? URL.parse(`https://${address.slice(base.length + 1)}`) : null;
  return inner?.hostname.includes('.') ? inner.href : address;
}
