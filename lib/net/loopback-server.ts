import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildConnector } from 'undici';
import type { Network } from './network';

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  port: number;
  /** What was asked, in order: `/path?query`. */
  requests: IncomingMessage[];
  close(): Promise<void>;
}

/** A real HTTP server on loopback, for tests of what goes out. */
export async function startLoopbackServer(answer: RequestListener): Promise<LoopbackServer> {
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * A network of invented hosts for tests: names resolve to `addresses` (by default one public address), and what passed
 * the vetting is dialled to the loopback server. `dialled` lists the addresses that a connection was made for.
 */
export function inventedNetwork(port: number, addresses: Record<string, string[][]> = {}) {
  const asked: string[] = [];
  const dialled: string[] = [];
  const connect = buildConnector({ allowH2: false });
  const network: Network = {
    resolve: async (hostname) => {
      const answers = addresses[hostname] ?? [['93.184.216.34']];
      const answer = answers[Math.min(asked.filter((name) => name === hostname).length, answers.length - 1)];
      asked.push(hostname);
      return (answer ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    dial: (options, vetted, callback) => {
      dialled.push(...vetted.map(({ address }) => address));
      connect({ ...options, protocol: 'http:', hostname: '127.0.0.1', port: String(port) }, callback);
    },
    testEndpoint: null,
  };
  return { network, asked, dialled };
}
