import { once } from 'node:events';
import { Agent, request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A balancer in front of several machines, as docs/operations.md wants one. */
export interface Balancer {
  url: string;
  /** By port: the answer of its /readyz when it was asked last. */
  ready: ReadonlyMap<number, boolean>;
  close(): Promise<void>;
}

const checkEvery = 100;

function statusOf(port: number, path: string): Promise<number> {
  return new Promise((resolve) => {
    const question = ask({ port, host: '127.0.0.1', path, agent: false, timeout: 2_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    question.on('timeout', () => question.destroy()).on('error', () => resolve(0));
    question.end();
  });
}

/**
 * Shares requests out in turn among the machines that say on /readyz that they are ready; where none is, among all. It
 * tries nothing twice: whatever fails behind it fails for who asked.
 */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const ready = new Map(ports.map((port) => [port, false]));
  let turn = 0;
  const server = createServer((request, response) => {
    const able = ports.filter((port) => ready.get(port));
    const among = able.length > 0 ? able : ports;
    const port = among[turn++ % among.length];
    const { method, url: path, headers } = request;
    const onward = ask({ port, host: '127.0.0.1', method, path, headers, agent }, (answer) => {
      const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    // As a reader sees it when the machine behind breaks off.
    onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  let over = false;
  const check = async (port: number) => {
    while (!over) {
      ready.set(port, (await statusOf(port, '/readyz')) === 200);
      await new Promise((resolve) => setTimeout(resolve, checkEvery));
    }
  };
  const checks = ports.map(check);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    ready,
    async close() {
      over = true;
      await Promise.all(checks);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
