import { describe, expect, it } from 'vitest';
import { strongTag } from '@/lib/kit/entity-tag';
import { answerConditionally } from './conditional';

const answer = {
  body: '<rss>é</rss>',
  contentType: 'application/rss+xml; charset=utf-8',
  lastModified: '2026-11-21T09:00:00.900Z',
  maxAge: 60,
  tags: ['list', 'site', 'list'],
};
const etag = strongTag(answer.body);
const modified = 'Sat, 21 Nov 2026 09:00:00 GMT';

function ask(
  headers: Record<string, string> = {},
  method = 'GET',
  change: Partial<typeof answer> = {},
): Response {
  const request = new Request('https://courier.example.org/feed.xml', { method, headers });
  return answerConditionally(request, { ...answer, ...change });
}

describe('answerConditionally', () => {
  it('sends the body with both validators', async () => {
    const response = ask();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(answer.body);
    expect(Object.fromEntries(response.headers)).toEqual({
      etag,
      'last-modified': modified,
      'cache-control': 'public, max-age=60',
      'edge-tags': 'list site',
      'content-type': answer.contentType,
      'x-content-type-options': 'nosniff',
    });
  });

  it('answers HEAD like GET, without the body', async () => {
    const response = ask({}, 'HEAD');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-length')).toBe('13');
    expect(response.headers.get('etag')).toBe(etag);
    expect(ask({ 'if-none-match': etag }, 'HEAD').status).toBe(304);
  });

  it('sends with 304 what a cache needs and nothing about a body', async () => {
    const response = ask({ 'if-none-match': etag });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect([...response.headers.keys()].sort()).toEqual([
      'cache-control',
      'edge-tags',
      'etag',
      'last-modified',
    ]);
  });

  it.each([
    ['the tag', etag, 304],
    ['the tag, weak', `W/${etag}`, 304],
    ['anything', '*', 304],
    ['a list that has it', `"a", W/"b,c" ,${etag}`, 304],
    ['a list with empty places', `, ,${etag},,`, 304],
    ['another tag', '"other"', 200],
    ['a tag in lower case', etag.toLowerCase().replace(/^"(.*)"$/, '"x$1"'), 200],
    ['a tag without quotes', etag.slice(1, -1), 200],
    ['a tag inside a tag', `"a,${etag.slice(1, -1)},b"`, 200],
    ['a tag and garbage', `${etag} garbage`, 200],
    ['an unfinished tag', '"abc', 200],
    ['an empty field', '', 200],
    ['a star in a list', `"a", *`, 200],
  ])('If-None-Match with %s', (_, field, status) => {
    expect(ask({ 'if-none-match': field }).status).toBe(status);
  });

  it.each([
    ['the same second', modified, 304],
    ['a later time', 'Sun, 22 Nov 2026 09:00:00 GMT', 304],
    ['an earlier time', 'Sat, 21 Nov 2026 08:59:59 GMT', 200],
    ['RFC 850', 'Saturday, 21-Nov-26 09:00:00 GMT', 304],
    ['asctime', 'Sat Nov 21 09:00:00 2026', 304],
    ['a number', '1900000000', 200],
    ['an ISO time', '2027-01-01T00:00:00Z', 200],
    ['two times', `${modified}, ${modified}`, 200],
    ['garbage', 'tomorrow', 200],
  ])('If-Modified-Since with %s', (_, field, status) => {
    expect(ask({ 'if-modified-since': field }).status).toBe(status);
  });

  it('lets If-None-Match decide alone, even when it cannot be read', () => {
    const later = { 'if-modified-since': 'Sun, 22 Nov 2026 09:00:00 GMT' };
    expect(ask({ ...later, 'if-none-match': '"other"' }).status).toBe(200);
    expect(ask({ ...later, 'if-none-match': 'garbage' }).status).toBe(200);
    expect(ask({ ...later, 'if-none-match': '' }).status).toBe(200);
    expect(ask({ 'if-none-match': etag, 'if-modified-since': 'garbage' }).status).toBe(304);
  });

  it('has a new tag for a new body and the same for the same', () => {
    expect(ask().headers.get('etag')).toBe(ask().headers.get('etag'));
    expect(ask({ 'if-none-match': etag }, 'GET', { body: 'new' }).status).toBe(200);
  });

  it('claims no time that is unknown or still to come', () => {
    const request = new Request('https://courier.example.org/robots.txt', {
      headers: { 'if-modified-since': modified },
    });
    const timeless = answerConditionally(request, { ...answer, lastModified: null });
    expect(timeless.status).toBe(200);
    expect(timeless.headers.has('last-modified')).toBe(false);
    const future = ask({ 'if-modified-since': modified }, 'GET', { lastModified: '2999-01-01T00:00:00Z' });
    expect([future.status, future.headers.has('last-modified')]).toEqual([200, false]);
  });

  it('claims none of the last two seconds, in which there may be another content', () => {
    const ago = (ms: number) => ({ lastModified: new Date(Date.now() - ms).toISOString() });
    const later = { 'if-modified-since': new Date(Date.now() + 10_000).toUTCString() };
    for (const [ms, status, told] of [
      [1_500, 200, false],
      [2_500, 304, true],
    ] as const) {
      const response = ask(later, 'GET', ago(ms));
      expect([response.status, response.headers.has('last-modified')]).toEqual([status, told]);
    }
  });
});
