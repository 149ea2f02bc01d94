import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { embedContentSchema } from '@/lib/document/shapes/embed';
import { isProblem } from '@/lib/kit/problem';
import { snapshot } from './snapshot';
import { refuse, send, standInForProviders } from './stand-in-providers';

const { answers, asked } = standInForProviders();
const xPost = 'https://x.com/ana_brandt/status/1541815603606036480';
const xOEmbed = '/publish.x.com/oembed';

async function reasonFor(address: string) {
  const result = await snapshot(address);
  embedContentSchema.parse(result.content);
  return result.status === 'fetched' ? 'fetched' : result.reason;
}

describe('platforms whose answers may not be kept', () => {
  it.each([
    'https://www.instagram.com/p/CharbouR1/',
    'https://www.facebook.com/harbourpost/posts/456789',
    'https://www.threads.com/@ana.brandt/post/CharbouR1',
  ])('are not asked at all: %s', async (address) => {
    const result = await snapshot(address);
    expect(result).toMatchObject({ status: 'not-fetched', reason: 'not-kept' });
    expect(result.content).toMatchObject({ url: address, source: 'editor', capturedAt: null, text: '' });
    expect(asked()).toEqual([]);
  });
});

describe('a provider that fails', () => {
  it.each<[what: string, answer: RequestListener, reason: string]>([
    ['404', refuse(404), 'gone'],
    ['410', refuse(410), 'gone'],
    ['401', refuse(401), 'private'],
    ['403', refuse(403), 'private'],
    ['500', refuse(500), 'unreachable'],
    ['invalid JSON', send('{"title": '), 'unreadable'],
    ['JSON of another kind', send('[1, 2]'), 'unreadable'],
    ['JSON nested 100,000 deep', send('['.repeat(100_000)), 'unreadable'],
    ['HTML', send('<html></html>', 'text/html'), 'unreadable'],
    ['nothing at all', send({}), 'empty'],
    ['an empty body', send(''), 'unreadable'],
    [
      'broken gzip',
      (_q, r) =>
        void r.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('no'),
      'unreadable',
    ],
    [
      'a gzip bomb',
      (_q, r) =>
        void r
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))),
      'too-large',
    ],
    [
      '200 MB',
      (_q, r) =>
        void r
          .writeHead(200, { 'content-type': 'application/json', 'content-length': 200 * 1024 * 1024 })
          .write('{'),
      'too-large',
    ],
    ['a redirect to a private address', refuse(302, { location: 'http://10.0.0.1/' }), 'refused'],
    ['a redirect in decimal', refuse(302, { location: 'http://2130706433/' }), 'refused'],
    ['a redirect in hex', refuse(302, { location: 'http://0x7f000001/' }), 'refused'],
    ['a redirect to a mapped address', refuse(302, { location: 'http://[::ffff:7f00:1]/' }), 'refused'],
    ['a redirect in a circle', refuse(302, { location: xOEmbed }), 'unreachable'],
    ['a line that breaks', (q) => void q.socket.destroy(), 'unreachable'],
  ])('with %s never fails the paste', async (_what, answer, reason) => {
    answers.set(xOEmbed, answer);
    const result = await snapshot(xPost);
    expect(result).toMatchObject({ status: 'not-fetched', reason });
    expect(embedContentSchema.parse(result.content)).toMatchObject({
      platform: 'X',
      handle: 'ana_brandt',
      url: xPost,
      postedAt: '2022-06-28T16:07:40.105Z',
      text: '',
      source: 'editor',
      capturedAt: null,
    });
  });

  it('says how long it wants to be left alone', async () => {
    answers.set(xOEmbed, refuse(429, { 'retry-after': '120' }));
    expect(await snapshot(xPost)).toMatchObject({
      status: 'not-fetched',
      reason: 'busy',
      retryAfterSeconds: 120,
    });
  });

  it('does not hang', async () => {
    answers.set(xOEmbed, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });
    const limit = AbortSignal.timeout(300);
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit);
    expect(await reasonFor(xPost)).toBe('too-slow');
  });

  it('is not asked at an address of our own network', async () => {
    vi.stubEnv('DATELINE_OEMBED_BASE', '');
    for (const address of [
      'http://127.0.0.1/',
      'http://localhost/',
      'http://intranet/',
      'https://desk.local/a',
      'http://2130706433/',
    ]) {
      expect(await reasonFor(address)).toBe('refused');
    }
    expect(asked()).toEqual([]);
  });
});

describe('the caller', () => {
  it('gets a problem for what is no web address', async () => {
    const error = await snapshot('javascript:alert(1)').catch((cause: unknown) => cause);
    expect(isProblem(error, 'address-refused')).toBe(true);
  });

  it('may give up', async () => {
    const caller = new AbortController();
    answers.set(xOEmbed, () => caller.abort(new Error('closed')));
    await expect(snapshot(xPost, { signal: caller.signal })).rejects.toThrow('closed');
  });
});
