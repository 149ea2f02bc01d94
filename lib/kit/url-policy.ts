/**
 * The one URL policy: what an address in a story, a profile or a setting may be. Everything that stores or prints an
 * address goes through here; what a *request* may go to is stricter and lives in lib/net.
 */
const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const maxLength = 2_048;

// The WHATWG parser strips tabs, newlines and leading controls, which is how `java\nscript:` slips through filters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to refuse
const controls = /[\u0000-\u001f\u007f\u2028\u2029]/;

/**
 * A link a reader may follow: http, https, mailto or tel, absolute, at most 2,048 characters, without credentials.
 * Returns the normalised address, or null when it must not be stored.
 */
export function safeLink(input: string): string | null {
  const trimmed = input.trim();
  if (trimmed.length === 0 || trimmed.length > maxLength || controls.test(trimmed)) return null;
  const url = URL.parse(trimmed);
  if (!url || !linkSchemes.has(url.protocol) || url.username || url.password) return null;
  if (!url.protocol.startsWith('http') && url.href === url.protocol) return null;
  // Percent-encoding makes addresses longer; what is stored must pass here again.
  return url.href.length <= maxLength ? url.href : null;
}

/** Like `safeLink`, http and https only: pages, canonical addresses, sources. */
export function safeWebAddress(input: string): string | null {
  const link = safeLink(input);
  return link?.startsWith('http') ? link : null;
}

/**
 * What a person typed or pasted as an address: adds `https://` to `example.org/x`, an e-mail's `mailto:`.
 * Returns null when nothing safe can be made of it.
 */
export function linkFromTyping(input: string): string | null {
  const trimmed = input.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(trimmed)) return safeLink(`mailto:${trimmed}`);
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]|$)/u.test(trimmed))
    return safeLink(`https://${trimmed}`);
  return safeLink(trimmed);
}
