import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { passThrough } from './pass-through.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A stream of events that never ends, seen through the edge; `gone` is called when its server loses the reader. */
async function openStream() {
  const gone = vi.fn();
  const upstream = await serve((_request, response) => {
    response.once('close', gone);
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: one\n\n');
  });
  const pool = new Pool(upstream);
  const front = await serve((request, response) => {
    passThrough(request, response, pool).catch(() => response.destroy());
  });
  const leave = new AbortController();
  const answer = await fetch(front, { signal: leave.signal });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  return { pool, gone, leave, read: async () => (await reader?.read())?.value };
}

describe('a stream that passes through the edge', () => {
  it('arrives as it is sent, and ends for the server when the reader is gone', async () => {
    const { pool, gone, leave, read } = await openStream();
    expect(await read()).toBe('data: one\n\n');
    leave.abort();
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
    await pool.destroy();
  });

  it('ends for the reader when the edge gives up its pool', async () => {
    const { pool, gone, read } = await openStream();
    await read();
    await pool.destroy();
    await expect(read()).rejects.toThrow();
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
  });
});

describe('what passes through the edge', () => {
  it('waits so long for an answer that is only read, and as long as it takes for one that changes something', async () => {
    const late: (() => void)[] = [];
    const upstream = await serve((request, response) => {
      if (request.method === 'POST') late.push(() => response.end('done'));
    });
    const pool = new Pool(upstream);
    const front = await serve((request, response) => {
      passThrough(request, response, pool, 50).catch((error: Error) =>
        response.writeHead(503).end(error.name),
      );
    });
    const posted = fetch(front, { method: 'POST', body: 'words' });
    const read = await fetch(front);
    expect([read.status, await read.text()]).toEqual([503, 'HeadersTimeoutError']);
    await vi.waitFor(() => expect(late).toHaveLength(1));
    late[0]?.();
    expect(await (await posted).text()).toBe('done');
    await pool.destroy();
  });

  it('is no 503 without words, which the edge knows to say', async () => {
    const upstream = await serve(({ url }, response) => {
      response.writeHead(503, url === '/words' ? { 'content-type': 'text/plain' } : {}).end();
    });
    const pool = new Pool(upstream);
    const front = await serve((request, response) => {
      passThrough(request, response, pool).catch((error: Error) => response.end(error.name));
    });
    expect(await (await fetch(front)).text()).toBe('UpstreamDown');
    expect((await fetch(`${front}/words`)).status).toBe(503);
    await pool.destroy();
  });
});
