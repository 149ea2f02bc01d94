import { describe, expect, it } from 'vitest';
import type { Memory } from './memory';
import { snapshot } from './snapshot';
import { refuse, send, standInForProviders } from './stand-in-providers';

const { answers, asked } = standInForProviders();
const page = send('<title>Ferry late</title>', 'text/html');
const robots = (text: string) => send(text, 'text/plain');

async function reasonFor(address: string, memory?: Memory) {
  const result = await snapshot(address, { memory });
  return result.status === 'fetched' ? 'fetched' : result.reason;
}

describe('a link card', () => {
  it('is not read where the site asks programs not to, and can be published as a link', async () => {
    answers.set('/news.example/robots.txt', robots('User-agent: *\nDisallow: /inside/'));
    answers.set('/news.example/inside/ferry', page);
    answers.set('/news.example/ferry', page);
    const result = await snapshot('https://news.example/inside/ferry');
    expect(result).toMatchObject({
      status: 'not-fetched',
      reason: 'not-welcome',
      content: { url: 'https://news.example/inside/ferry', platform: 'news.example' },
    });
    expect(asked()).toEqual(['/news.example/robots.txt']);
    expect(await reasonFor('https://news.example/ferry')).toBe('fetched');
  });

  it('is not read where a redirect leads to such a place', async () => {
    answers.set('/short.example/1', refuse(302, { location: '/news.example/ferry' }));
    answers.set('/news.example/ferry', page);
    answers.set('/news.example/robots.txt', robots('User-agent: datelinebot\nDisallow: /'));
    expect(await reasonFor('https://short.example/1')).toBe('not-welcome');
    expect(asked()).not.toContain('/news.example/ferry');
  });

  it.each([
    ['has no robots.txt', refuse(404), 'fetched'],
    ['refuses to show it', refuse(403), 'fetched'],
    ['is in trouble', refuse(503), 'not-welcome'],
    ['sends a page instead', page, 'fetched'],
    ['sends something else', send('x', 'image/png'), 'fetched'],
  ])('of a site that %s', async (_what, answer, outcome) => {
    answers.set('/news.example/robots.txt', answer);
    answers.set('/news.example/ferry', page);
    expect(await reasonFor('https://news.example/ferry')).toBe(outcome);
  });

  it('asks a site for its rules once', async () => {
    const kept = new Map<string, unknown>();
    const memory: Memory = {
      read: async (key) => kept.get(key),
      keep: async (key, value) => void kept.set(key, JSON.parse(JSON.stringify(value))),
    };
    answers.set('/news.example/robots.txt', robots('User-agent: *\nDisallow: /b'));
    answers.set('/news.example/a', page);
    expect(await reasonFor('https://news.example/a', memory)).toBe('fetched');
    expect(await reasonFor('https://news.example/b', memory)).toBe('not-welcome');
    expect(asked().filter((path) => path.endsWith('robots.txt'))).toHaveLength(1);
  });

  it('of a short link to a post asks for the post alone, and not for the page of its platform', async () => {
    answers.set(
      '/short.example/abc',
      refuse(301, { location: '/x.com/ana_brandt/status/1541815603606036480' }),
    );
    answers.set('/publish.x.com/oembed', send({ author_name: 'Ana' }));
    expect(await reasonFor('https://short.example/abc')).toBe('fetched');
    expect(asked().filter((path) => path.startsWith('/x.com'))).toEqual([]);
  });
});
