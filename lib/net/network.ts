import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import { Problem } from '@/lib/kit/problem';
import { testEndpoint } from './test-endpoint';

export interface ResolvedAddress {
  address: string;
  family: number;
}

type ConnectOptions = buildConnector.Options;
type ConnectCallback = buildConnector.Callback;

/** What the guarded fetcher stands on. Tests replace parts of it; everything else uses `internet`. */
export interface Network {
  /** Every address a name has now. Rejects when it has none. */
  resolve(hostname: string): Promise<ResolvedAddress[]>;
  /** Opens a socket (with TLS for https) to one of `addresses`, and to nothing else. */
  dial(options: ConnectOptions, addresses: readonly ResolvedAddress[], callback: ConnectCallback): void;
  /** The origin of the one exempt loopback endpoint, or null. */
  testEndpoint: string | null;
}

const connectTimeoutMs = 5_000;

function sameAddress(a: string, b: string): boolean {
  return ipaddr.parse(a).toNormalizedString() === ipaddr.parse(b).toNormalizedString();
}

function dialVetted(
  options: ConnectOptions,
  addresses: readonly ResolvedAddress[],
  callback: ConnectCallback,
): void {
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    allowH2: false,
    // The name was resolved and vetted already: asking again could be answered otherwise.
    lookup: (_hostname, lookupOptions, done) => {
      const first = addresses[0];
      if (lookupOptions.all) done(null, [...addresses]);
      else if (first) done(null, first.address, first.family);
      else done(new Error('no address'), '', 0);
    },
  });
  connect(options, (...result) => {
    const [error, socket] = result;
    if (error || !socket) return callback(...result);
    const reached = socket.remoteAddress;
    if (!reached || !addresses.some(({ address }) => sameAddress(address, reached))) {
      socket.destroy();
      return callback(new Problem('address-refused', { reason: 'not-public' }), null);
    }
    callback(null, socket);
  });
}

/** The real network, read from the environment at each call. */
export function internet(): Network {
  return {
    resolve: async (hostname) => {
      const family = isIP(hostname);
      return family ? [{ address: hostname, family }] : lookup(hostname, { all: true, order: 'verbatim' });
    },
    dial: dialVetted,
    testEndpoint: testEndpoint(),
  };
}
