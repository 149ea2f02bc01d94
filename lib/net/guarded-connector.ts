import type { buildConnector } from 'undici';
import { isProblem, Problem } from '@/lib/kit/problem';
import type { Network, ResolvedAddress } from './network';
import { isPublicAddress } from './public-address';
import { bareHost } from './vet-url';

async function vettedAddresses(hostname: string, origin: string, network: Network) {
  let addresses: ResolvedAddress[];
  try {
    addresses = await network.resolve(hostname);
  } catch (cause) {
    if (isProblem(cause)) throw cause;
    throw new Problem('address-unreachable', { reason: 'name-not-found' }, { cause });
  }
  if (addresses.length === 0) throw new Problem('address-unreachable', { reason: 'name-not-found' });
  // One private address among public ones is a name that wants to be asked until it answers with the private one.
  if (origin !== network.testEndpoint && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new Problem('address-refused', { reason: 'not-public' });
  }
  return addresses;
}

/**
 * The connect function given to undici: resolves the name once, refuses unless every address is public, and dials
 * exactly what was vetted, so that a name can't answer differently between the check and the connection. undici looks
 * at a request's signal only once it is connected; so the wait for a name or a socket ends here when `signal` says so.
 */
export function guardedConnector(network: Network, signal: AbortSignal): buildConnector.connector {
  return (options, callback) => {
    const hostname = bareHost(options.hostname);
    const origin = `${options.protocol}//${options.host ?? options.hostname}`;
    const giveUp = () => settle(signal.reason, null);
    let settled = false;
    const settle: buildConnector.Callback = (error, socket) => {
      if (settled) {
        socket?.on('error', () => undefined).destroy();
        return;
      }
      settled = true;
      signal.removeEventListener('abort', giveUp);
      if (socket) callback(null, socket);
      else callback(error ?? new Problem('address-unreachable'), null);
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp);
    vettedAddresses(hostname, origin, network).then(
      (addresses) => {
        if (!settled) network.dial({ ...options, hostname }, addresses, settle);
      },
      (error: Error) => settle(error, null),
    );
  };
}
