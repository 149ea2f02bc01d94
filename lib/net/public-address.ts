import ipaddr from 'ipaddr.js';

const globalUnicastV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** RFC 5214: an ISATAP interface identifier carries an IPv4 address, private ones included. */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [, , , , scope, marker] = address.parts;
  return marker === 0x5efe && (scope === 0 || scope === 0x200);
}

/**
 * Whether an IP address, written in its canonical form, belongs to a machine on the open internet: global unicast by the
 * IANA special-purpose registries (RFC 6890). Loopback, private, link-local, carrier-grade, multicast, benchmark,
 * documentation and reserved ranges are not, nor is any IPv6 form that carries an IPv4 address inside (mapped, 6to4,
 * Teredo, NAT64, ISATAP), whatever that address is.
 */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) is meaningful only on one machine's own links.
  if (address.includes('%')) return false;
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === 'unicast';
  if (!ipaddr.IPv6.isValid(address)) return false;
  const v6 = ipaddr.IPv6.parse(address);
  return v6.range() === 'unicast' && v6.match(globalUnicastV6) && !isIsatap(v6);
}
