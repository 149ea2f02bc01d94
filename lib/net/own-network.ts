import { buildConnector } from 'undici';
import { internet, type Network } from './network';

/**
 * A network in which there is only this site: whatever passes the vetting is dialled at `origin`, an edge of ours, which
 * sees the host that a reader would ask for. No other address can be reached through it.
 * @param origin of the edge: `http://127.0.0.1:3000`
 * @param site the public origin, which may itself be one that nobody outside can reach
 */
export function ownNetwork(origin: string, site: string): Network {
  const edge = new URL(origin);
  const connect = buildConnector({ timeout: 5_000, allowH2: false });
  const port = edge.port || (edge.protocol === 'https:' ? '443' : '80');
  return {
    ...internet(),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    dial: (options, _addresses, callback) =>
      connect({ ...options, protocol: edge.protocol, hostname: edge.hostname, port }, callback),
    testEndpoint: site,
  };
}
