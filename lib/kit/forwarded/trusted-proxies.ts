import ipaddr from 'ipaddr.js';

/** Of so many addresses the answer is remembered: more than anybody's proxies have; whoever makes them up fills no memory. */
const most = 500;

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Whether the forwarding headers of a peer at this address are believed. */
export type TrustsPeer = (address: string) => boolean;

/**
 * Reads TRUSTED_PROXIES: addresses and CIDR ranges, IPv4 or IPv6, separated by commas or spaces.
 * @throws RangeError that names the entry it can't read, in a sentence for whoever set it
 */
export function parseTrustedProxies(list: string): TrustsPeer {
  const networks = list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseNetwork);
  const judge = (address: string) => {
    const peer = parseAddress(address);
    return (
      peer !== null && networks.some(([base, bits]) => base.kind() === peer.kind() && peer.match(base, bits))
    );
  };
  // Nearly every request comes by the same few peers, and reading an address takes a hundredth of a page.
  const known = new Map<string, boolean>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const trusted = judge(address);
    if (known.size < most) known.set(address, trusted);
    return trusted;
  };
}

function parseNetwork(entry: string): Network {
  try {
    if (entry.includes('/')) return ipaddr.parseCIDR(entry);
    const address = ipaddr.process(entry);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch (cause) {
    throw new RangeError(
      `TRUSTED_PROXIES has "${entry}", which is neither an address nor a range such as 10.0.0.0/8.`,
      { cause },
    );
  }
}

/** An address as it stands in a header or on a socket; IPv4 in IPv6 (::ffff:…) counts as IPv4. Null when it is none. */
export function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const plain = text
    .trim()
    .replace(/^\[(.+)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  // Asked for the wrong kind the library throws, and catches it: that would take longer than the rest of a request.
  if (plain.includes(':')) return ipaddr.IPv6.isValid(plain) ? ipaddr.process(plain) : null;
  // It also reads 127.1 and 0x7f000001, which no proxy writes.
  return ipaddr.IPv4.isValidFourPartDecimal(plain) ? ipaddr.IPv4.parse(plain) : null;
}
