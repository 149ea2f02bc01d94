import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressForms } from './address-forms';
import { embedFrame } from './embed-frame';
import { framedProviders } from './framed-providers';
import { recognise } from './recognise';

const frameOf = (url: string | null, provider = 'other', providerId: string | null = null) =>
  embedFrame({ url, provider, providerId });

describe('embedFrame', () => {
  it.each([
    [
      'https://x.com/ana_brandt/status/1789551234567890123',
      'https://platform.twitter.com/embed/Tweet.html?id=1789551234567890123&dnt=true&theme={theme}',
    ],
    ['https://www.instagram.com/p/C8abcDEF123/', 'https://www.instagram.com/p/C8abcDEF123/embed/captioned/'],
    ['https://www.threads.com/@ana/post/C8abcDEF123', 'https://www.threads.com/@ana/post/C8abcDEF123/embed'],
    [
      'https://www.facebook.com/harbour/posts/1234567890',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F1234567890&show_text=true&width=500',
    ],
    [
      'https://www.tiktok.com/@tom.market/video/7301234567890123456',
      'https://www.tiktok.com/player/v1/7301234567890123456?rel=0&description=1',
    ],
    [
      'https://www.youtube.com/watch?v=hArB0ur-_42&t=1m35s',
      'https://www.youtube-nocookie.com/embed/hArB0ur-_42?rel=0&start=95',
    ],
    [
      'https://harbour.social/@ana/112345678901234567',
      'https://harbour.social/@ana/112345678901234567/embed',
    ],
    [
      'https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w',
      'https://embed.bsky.app/embed/tom.market.example/app.bsky.feed.post/3kqmooj3ems2w?id=1&colorMode={theme}',
    ],
  ])('%s is shown by %s', (url, src) => {
    const frame = frameOf(url);
    expect(frame?.src).toBe(src);
    const { origin = null } = framedProviders.find(({ name }) => name === frame?.provider) ?? {};
    expect([new URL(src).origin, null]).toContain(origin);
  });

  it('gives a video the shape that it has', () => {
    expect(frameOf('https://www.youtube.com/watch?v=hArB0ur-_42')?.ratio).toBeCloseTo(16 / 9);
    expect(frameOf('https://www.youtube.com/shorts/hArB0ur-_42')?.ratio).toBeCloseTo(9 / 16);
  });

  it('prefers the id that the provider told: handles change hands', () => {
    const url = 'https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w';
    expect(frameOf(url, 'bluesky', 'did:plc:abc234/3kqmooj3ems2w')?.src).toContain('/did:plc:abc234/');
    expect(frameOf(url, 'x', '1789551234567890123')?.src).toContain('/tom.market.example/');
  });

  it.each([
    ['no address', null],
    ['an ordinary page', 'https://news.example/ferry'],
    ['a profile', 'https://www.instagram.com/ana/'],
    ['a story of a day', 'https://www.instagram.com/stories/ana/3123456789012345678/'],
    ['a short link', 'https://vm.tiktok.com/ZMabc1234/'],
    ['another instance’s post', 'https://harbour.social/@tom@market.example/112345678901234567'],
    ['a machine’s own address', 'https://127.0.0.1/@ana/112345678901234567'],
    ['a machine’s name', 'https://localhost/@ana/112345678901234567'],
  ])('%s has none', (_what, url) => expect(frameOf(url)).toBeNull());

  it('lets nothing that is stored out of its place in the address', () => {
    const addresses = addressForms.map(([address]) => address);
    fc.assert(
      fc.property(fc.constantFrom(...addresses), fc.string(), (address, providerId) => {
        const found = recognise(address);
        const told = found && frameOf(found.canonicalUrl, found.provider, providerId);
        const plain = found && frameOf(found.canonicalUrl);
        if (!told || !plain) return;
        expect(new URL(told.src).origin).toBe(new URL(plain.src).origin);
        expect(told.src).toMatch(/^https:\/\/[\w.-]+(:\d+)?\/[^\s"'<>\\]*$/);
      }),
    );
  });

  it('is known of every provider whose posts are shown in frames', () => {
    const seen = addressForms.map(
      ([address]) =>
        embedFrame({ url: recognise(address)?.canonicalUrl ?? null, provider: 'other', providerId: null })
          ?.provider,
    );
    for (const { name } of framedProviders) expect(seen).toContain(name);
    expect(framedProviders.map(({ name }) => name)).not.toContain('page');
  });
});
