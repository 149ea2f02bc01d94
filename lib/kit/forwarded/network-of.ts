import ipaddr from 'ipaddr.js';

/** Whom an address counts for: one home has one IPv4 address but a whole IPv6 /64. `unknown` for what is no address. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const first64 = (parsed as ipaddr.IPv6).parts.slice(0, 4);
  return `${first64.map((part) => part.toString(16)).join(':')}::/64`;
}
