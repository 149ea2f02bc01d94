import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { drain } from './drain.ts';

const agent = new Agent({ keepAlive: true });
afterEach(() => agent.destroy());

async function serve() {
  const waiting: ServerResponse[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/slow') waiting.push(response);
    else response.end('quick');
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      get({ port, path, agent }, async (answer: IncomingMessage) => {
        let text = '';
        for await (const chunk of answer.setEncoding('utf8')) text += chunk;
        resolve(text);
      }).on('error', reject);
    });
  const answered = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    return waiting.shift();
  };
  return { server, ask, answered };
}

test('lets a running request finish, refuses new ones and does not wait for idle connections', async () => {
  const { server, ask, answered } = await serve();
  await ask('/quick');
  const slow = ask('/slow');
  const response = await answered();
  const drained = drain(server, 10_000);
  await expect(
    fetch(`http://localhost:${(server.address() as AddressInfo | null)?.port ?? 1}/quick`),
  ).rejects.toThrow();
  response?.end('late but whole');
  expect(await slow).toBe('late but whole');
  await drained;
});

test('cuts what does not finish in time', async () => {
  const { server, ask, answered } = await serve();
  const slow = ask('/slow');
  const cut = expect(slow).rejects.toThrow();
  await answered();
  await drain(server, 50);
  await cut;
});
