import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EdgeStand } from './test-support/edge-stand.ts';

const limits = {
  headersTimeout: 300,
  requestTimeout: 700,
  keepAliveTimeout: 1_000,
  connectionsCheckingInterval: 50,
  maxHeaderSize: 16_384,
};
let stand: EdgeStand;
const sockets: Socket[] = [];

beforeEach(async () => {
  stand = await new EdgeStand().start(limits);
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await stand.stop();
});

async function open() {
  const socket = connect(stand.port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  await once(socket, 'connect');
  let text = '';
  let closed = false;
  socket.on('data', (data) => {
    text += data.toString('latin1');
  });
  socket.on('close', () => {
    closed = true;
  });
  return { socket, read: () => text, isClosed: () => closed };
}

const isWell = async () => (await fetch(`${stand.origin}/a`)).status === 200;

test('who says nothing is let go', async () => {
  const { isClosed, read } = await open();
  await expect.poll(isClosed, { timeout: 5_000 }).toBe(true);
  expect(read()).toBe('');
});

test('headers and bodies that come drop by drop are cut off, whatever came before', async () => {
  const [head, body, later] = [await open(), await open(), await open()];
  stand.respond = (request, response) => void request.resume().on('end', () => response.end('done'));
  head.socket.write('GET /a HTTP/1.1\r\nHost: x\r\nX: ');
  body.socket.write('POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
  later.socket.write('GET /a HTTP/1.1\r\nHost: x\r\n\r\n');
  await expect.poll(later.read).toContain('200 OK');
  later.socket.write('GET /a HTTP/1.1\r\nHo');
  const drip = setInterval(() => {
    for (const { socket } of [head, body]) if (socket.writable) socket.write('a');
  }, 50);
  for (const { isClosed } of [head, body, later]) {
    await expect.poll(isClosed, { timeout: 10_000 }).toBe(true);
  }
  clearInterval(drip);
  expect(head.read()).toMatch(/^HTTP\/1\.1 408/);
  expect(later.read()).toMatch(/HTTP\/1\.1 408/);
  expect(await isWell()).toBe(true);
});

test('connections that rest after an answer end some time, those that ask stay', async () => {
  const [resting, asking] = [await open(), await open()];
  for (const { socket } of [resting, asking]) socket.write('GET /a HTTP/1.1\r\nHost: x\r\n\r\n');
  await expect.poll(resting.read).toContain('timeout=1\r\n');
  const again = setInterval(() => {
    asking.socket.write('GET /a HTTP/1.1\r\nHost: x\r\n\r\n');
  }, 100);
  await expect.poll(resting.isClosed, { timeout: 10_000 }).toBe(true);
  expect(asking.isClosed()).toBe(false);
  clearInterval(again);
});

const idle = 10_000;

/** How many files a process of this machine may have open; Node takes all that it may. */
function mostOpen(): number {
  const report = process.report.getReport() as unknown as {
    userLimits?: { open_files: { soft: number | 'unlimited' } };
  };
  const { soft } = report.userLimits?.open_files ?? { soft: 'unlimited' };
  return soft === 'unlimited' ? Number.POSITIVE_INFINITY : soft;
}

test('10,000 idle connections keep nobody from the page', async ({ skip }) => {
  const most = mostOpen();
  if (most < idle + 500) skip(`a process may only have ${most} files open here (ulimit -Hn)`);
  await stand.stop();
  // Nobody is let go before all of them are there, however long that takes.
  stand = await new EdgeStand().start({ ...limits, headersTimeout: 100_000, requestTimeout: 100_000 });
  const script = new URL('./test-support/idle-clients.mjs', import.meta.url);
  const clients = fork(script, [String(stand.port), String(idle)], { execArgv: [] });
  try {
    const [opened] = await once(clients, 'message');
    expect(opened).toBe(idle);
    await expect.poll(() => stand.connections(), { timeout: 20_000 }).toBeGreaterThanOrEqual(idle);
    const began = performance.now();
    expect(await isWell()).toBe(true);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await stand.connections()).toBeGreaterThanOrEqual(idle);
  } finally {
    clients.kill();
    await once(clients, 'exit');
  }
}, 120_000);
