import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNetwork, type LoopbackServer, startLoopbackServer } from './loopback-server';
import { probeAddress } from './probe-address';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startLoopbackServer((request, response) => {
    const { method, url = '' } = request;
    const gzip = { 'content-encoding': 'gzip', 'content-type': 'application/pdf' };
    if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200, gzip).end('not gzip');
    else if (url === '/well') response.writeHead(200, gzip).end();
    else if (url === '/moved') response.writeHead(301, { location: '/gone' }).end();
    else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (url === '/inside') response.writeHead(302, { location: 'http://127.0.0.1/' }).end();
    else if (url === '/drop') response.destroy();
    else response.writeHead(url === '/gone' ? 410 : 404).end('x'.repeat(100_000));
  });
});
afterAll(() => server.close());

const probe = (path: string) =>
  probeAddress(`http://site.example${path}`, undefined, inventedNetwork(server.port).network);
const asked = (path: string) => server.requests.filter(({ url }) => url === path).map(({ method }) => method);

describe('probeAddress', () => {
  it.each([
    ['/well', { status: 200 }, ['HEAD']],
    ['/no-head', { status: 200 }, ['HEAD', 'GET']],
    ['/missing', { status: 404 }, ['HEAD', 'GET']],
    ['/moved', { status: 410 }, ['HEAD', 'GET']],
    ['/drop', { reason: 'address-unreachable' }, ['HEAD', 'GET']],
  ])('tells what %s answers', async (path, answer, methods) => {
    expect(await probe(path)).toMatchObject(answer);
    expect(asked(path)).toEqual(methods);
  });

  it('goes nowhere inside and not round and round', async () => {
    expect(await probe('/inside')).toEqual({ reason: 'address-refused' });
    expect(await probe('/circle')).toEqual({ reason: 'too-many-redirects' });
    expect(await probeAddress('http://127.0.0.1/')).toEqual({ reason: 'address-refused' });
  });

  it('is given up with its caller', async () => {
    const given = AbortSignal.abort(new Error('stopped'));
    await expect(probeAddress('http://site.example/', given)).rejects.toThrow('stopped');
  });
});
