import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EdgeStand, pageOf } from '../test-support/edge-stand.ts';

let stand: EdgeStand;
beforeEach(async () => {
  stand = await new EdgeStand().start();
  await fetch(`${stand.origin}/a`);
});
afterEach(() => stand.stop());

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** A connection on which requests are sent as they are written. */
function open() {
  const socket = connect(stand.port, '127.0.0.1');
  sockets.push(socket);
  let text = '';
  let closed = false;
  socket.on('data', (data) => {
    text += data.toString('latin1');
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    closed = true;
  });
  const answers = () => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  return {
    socket,
    read: () => text,
    isClosed: () => closed,
    /** Sends, and waits until there are so many answers in all. */
    async send(request: string, count: number) {
      socket.write(request, 'latin1');
      await expect.poll(answers).toHaveLength(count);
      return answers();
    },
  };
}

const get = (path: string, ...headers: string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`;
// node:http answers this one, since it may not be plain.
const elaborate = 'TE: trailers';

describe('a plain hit', () => {
  test.each([
    ['packed', 'Accept-Encoding: gzip'],
    ['as it is', 'X: y'],
    ['known already', 'If-None-Match: *'],
    ['known by its date', `If-Modified-Since: ${new Date(Date.now() + 60_000).toUTCString()}`],
  ])('is answered as node:http would, to the byte: %s', async (_how, header) => {
    const [plain, other] = [open(), open()];
    await plain.send(get('/a', header), 1);
    await other.send(get('/a', header, elaborate), 1);
    const still = (text: string) => text.replace(/^Date: .*$/m, '');
    await expect.poll(() => still(plain.read())).toBe(still(other.read()));
    expect(plain.read()).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r$/m);
    expect(stand.counts.hit).toBe(2);
    expect(stand.asked).toHaveLength(1);
  });

  test('stands beside everything else on one connection, in order', async () => {
    stand.respond = (request, response) => {
      request.resume();
      const body = pageOf(`<p>${request.method} ${request.url}</p>`);
      response.writeHead(200, { 'content-type': 'text/html' }).end(body);
    };
    const { send, read } = open();
    await send(get('/a'), 1);
    await send(get('/b'), 2); // a miss
    await send(get('/b'), 3);
    await send(get('/api/x'), 4); // not for keeping
    await send(get('/b?utm_source=x'), 5);
    await send(get('/a') + get('/b', elaborate) + get('/a'), 8); // pipelined: node:http's from here
    await send('POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nab', 8);
    await send('c', 9);
    await send(get('/a'), 10);
    expect([...read().matchAll(/<p>(.*?)<\/p>/g)].map(([, what]) => what)).toEqual([
      'words',
      'GET /b',
      'GET /b',
      'GET /api/x',
      'GET /b',
      'words',
      'GET /b',
      'words',
      'POST /api/x',
      'words',
    ]);
  });

  test('in two pieces, or after half a head, is node:http’s', async () => {
    const { socket, send } = open();
    socket.setNoDelay(true);
    await send(get('/a'), 1);
    socket.write('GET /a HTTP/1.1\r\nHo');
    await new Promise((resolve) => setTimeout(resolve, 30));
    await send('st: x\r\n\r\n', 2);
    expect(await send(get('/a'), 3)).toEqual([200, 200, 200]);
  });

  test.each([[], [elaborate]])('that is broken is 503, and the connection goes on', async (...more) => {
    const page = stand.kept('/a');
    if (page) page.gzip = Buffer.from('no gzip');
    const { send } = open();
    await send(get('/a', ...more), 1);
    expect(await send(get('/b', ...more), 2)).toEqual([503, 200]);
  });

  test('ends with the client’s half of the connection', async () => {
    const { socket, isClosed, read } = open();
    socket.end(get('/a'));
    await expect.poll(isClosed).toBe(true);
    expect(read()).toContain('words');
  });

  test('a WebSocket after a miss is refused and the connection closed', async () => {
    const { send, isClosed } = open();
    await send(get('/miss'), 1);
    expect(await send(get('/', 'Connection: Upgrade', 'Upgrade: websocket'), 2)).toEqual([200, 426]);
    await expect.poll(isClosed).toBe(true);
  });

  test('nobody can have answers piled up without reading them', async () => {
    const words = 'x'.repeat(2_000_000);
    stand.respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(words));
    };
    const { socket } = open();
    await fetch(`${stand.origin}/large`).then((answer) => answer.text());
    socket.pause();
    socket.setNoDelay(true);
    const before = process.memoryUsage().rss;
    for (let n = 0; n < 200; n += 1) {
      socket.write(get('/large', 'Accept-Encoding: identity'));
      await new Promise(setImmediate);
    }
    // 400 MB were asked for.
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    expect((await fetch(`${stand.origin}/a`)).status).toBe(200);
  });
});

describe('stopping', () => {
  test('who has just connected is still answered, and then let go', async () => {
    const fresh = open();
    await once(fresh.socket, 'connect');
    await expect.poll(() => stand.connections()).toBeGreaterThan(1);
    const drained = stand.drain();
    await fresh.send(get('/a'), 1);
    expect(fresh.read()).toMatch(/^connection: close\r$/im);
    await drained;
    await expect.poll(fresh.isClosed).toBe(true);
  });

  test('closes connections that rest, and those that wait after their answer', async () => {
    const [resting, asking] = [open(), open()];
    await resting.send(get('/a'), 1);
    stand.respond = (_request, response) => {
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('late')), 100);
    };
    const late = asking.send(get('/slow'), 1);
    await expect.poll(() => stand.asked.length).toBe(2);
    const drained = stand.drain();
    await late;
    await drained;
    expect(asking.read()).toContain('late');
    await expect.poll(() => resting.isClosed() && asking.isClosed()).toBe(true);
  });
});
