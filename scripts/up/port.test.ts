import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { freePort } from '../free-port.ts';
import { checkPort } from './port.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function take(host?: string): Promise<number> {
  server = createServer().listen({ port: 0, host });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test('a free port is fine', async () => {
  await checkPort(await freePort());
});

test.each([undefined, '127.0.0.1'])('a port taken on %s is complained about with a way out', async (host) => {
  const port = await take(host);
  const complaint = await checkPort(port).catch((error) => error);
  expect(complaint).toBeInstanceOf(Complaint);
  expect(complaint.message).toMatch(
    new RegExp(
      `^Port ${port} is taken by another program\\. Stop that one, or use another port: PORT=\\d+ npm run up$`,
    ),
  );
  const other = Number(/PORT=(\d+)/.exec(complaint.message)?.[1]);
  await checkPort(other);
});
