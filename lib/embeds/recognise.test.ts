import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressForms, watch } from './address-forms';
import { xPost } from './address-forms-meta';
import { recognise } from './recognise';

describe('recognise', () => {
  it.each(addressForms)('%s is of %s', (address, provider, id, canonical, handle) => {
    const found = recognise(address);
    expect(found).toMatchObject({ provider, providerId: id, canonicalUrl: canonical });
    if (handle !== undefined) expect(found?.handle).toBe(handle);
  });

  it.each(addressForms)('%s is found again by its canonical form', (address) => {
    const found = recognise(address);
    expect(recognise(found?.canonicalUrl ?? '')).toMatchObject({
      provider: found?.provider,
      providerId: found?.providerId,
      canonicalUrl: found?.canonicalUrl,
      kind: found?.kind,
    });
  });

  it('knows what kind of thing it is', () => {
    const kind = (address: string) => recognise(address)?.kind;
    expect(kind(xPost)).toBe('post');
    expect(kind(watch)).toBe('video');
    expect(kind('https://www.tiktok.com/@tom.market/photo/7301234567890123456')).toBe('post');
    expect(kind('https://www.instagram.com/reel/CharbouR1/')).toBe('video');
    expect(kind('https://www.facebook.com/harbourpost')).toBe('link');
    expect(kind('https://news.example/ferry')).toBe('link');
  });

  it('reads the time of an X post from its id, where ids hold one', () => {
    expect(recognise('https://x.com/a/status/1541815603606036480')?.postedAt).toBe(
      '2022-06-28T16:07:40.105Z',
    );
    expect(recognise('https://x.com/a/status/20')?.postedAt).toBeNull();
    expect(recognise('https://x.com/a/status/99999999999999999999')?.postedAt).toBeNull();
  });

  it.each([
    '',
    'hello',
    'mailto:a@news.example',
    'javascript:alert(1)',
    'https://u:p@x.com/a/status/1',
    'https://',
  ])('takes %j for no web address', (input) => expect(recognise(input)).toBeNull());

  it('never throws, and what it makes of anything is a safe address', () => {
    const hosts = fc.constantFrom(
      'x.com',
      'www.facebook.com',
      'youtu.be',
      'bsky.app',
      'a.example',
      'l.facebook.com',
    );
    fc.assert(
      fc.property(hosts, fc.webPath(), fc.webQueryParameters(), fc.string(), (host, path, query, noise) => {
        for (const input of [`https://${host}${path}?${query}`, noise]) {
          const found = recognise(input);
          if (found) expect(found.canonicalUrl).toMatch(/^https?:\/\//);
        }
      }),
    );
  });
});
