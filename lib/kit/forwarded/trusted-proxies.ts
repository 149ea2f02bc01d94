import ipaddr from 'ipaddr.js';
import { remembered } from '../remembered.ts';

/** Of so many addresses it is remembered what they are: more than anybody's proxies have. */
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
  // Nearly every request comes by the same few peers, and reading an address takes a hundredth of a page.
  return remembered(most, (address) => {
    const peer = parseAddress(address);
    return (
      peer !== null && networks.some(([base, bits]) => base.kind() === peer.kind() && peer.match(base, bits))
    );
  });
}

/** An address as all of its spellings are written; null when it is none. */
export const canonicalAddress = remembered(most, (text) => parseAddress(text)?.toString() ?? null);

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
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const plain = text
    .trim()
    .replace(/^\[(.+)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  // Asked for the wrong kind the library throws, and catches it: that would take longer than the rest of a request.
  if (plain.includes(':')) return ipaddr.IPv6.isValid(plain) ? ipaddr.process(plain) : null;
  // It also reads 127.1 and 0x7f000001, which no proxy writes.
  return ipaddr.IPv4.isValidFourPartDecimal(plain) ? ipaddr.IPv4.parse(plain) : null;
}
