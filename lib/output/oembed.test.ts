import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { limitOf } from './card-size';
import { oEmbedAnswer, oEmbedLinks, oEmbedXml } from './oembed';
import { goldenPage, leadPhoto, site } from './test-support/golden-page';

const calm = { ...goldenPage, contentWarning: '' };
const unlimited = { width: null, height: null };

describe('oEmbedAnswer', () => {
  it('holds everything that the specification wants of the type rich', () => {
    const answer = oEmbedAnswer(calm, site, unlimited);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: goldenPage.headline,
      author_name: 'Tora Lind',
      author_url: 'https://courier.example.org/authors/tora-lind',
      provider_name: 'The Halden Courier',
      provider_url: 'https://courier.example.org',
      width: 600,
      thumbnail_url: 'https://courier.example.org/media/st/stage-1280.webp',
      thumbnail_width: 1280,
    });
    expect(answer.html).toMatch(
      /^<iframe src="https:\/\/courier\.example\.org\/embed\/01910000-0000-7000-8000-000000000100" /,
    );
    expect(answer.html).toContain('title="Band cancels “every” date &amp; says &lt;nothing&gt; — The');
    expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
  });

  it.each([
    [{ width: 320, height: null }],
    [{ width: null, height: 180 }],
    [{ width: 100, height: 50 }],
    [{ width: 5_000, height: 5_000 }],
  ])('stays within %j, thumbnail and all', (limits) => {
    const answer = oEmbedAnswer(calm, site, limits);
    expect(answer.width).toBeLessThanOrEqual(limits.width ?? 600);
    expect(answer.height).toBeLessThanOrEqual(limits.height ?? 5_000);
    expect(answer.thumbnail_width ?? 0).toBeLessThanOrEqual(limits.width ?? 5_000);
    expect(answer.thumbnail_height ?? 0).toBeLessThanOrEqual(limits.height ?? 5_000);
    expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
  });

  it('shows no picture that may not be shown', () => {
    const { lead } = goldenPage;
    if (lead?.kind !== 'photo') throw new Error('the golden page leads with a photo');
    const withheld = { ...calm, lead: { ...lead, photo: { ...lead.photo, withheld: true } } };
    const answer = oEmbedAnswer(withheld, site, unlimited);
    expect(answer.thumbnail_url).toBeUndefined();
    expect(answer.height).toBeLessThan(oEmbedAnswer(calm, site, unlimited).height);
  });

  it('hands out no picture that a warning stands before: the drawn card, the one chosen for sharing, or none', () => {
    const bare = oEmbedAnswer(goldenPage, site, unlimited);
    expect(bare.thumbnail_url).toBeUndefined();
    expect(bare.height).toBeLessThan(oEmbedAnswer(calm, site, unlimited).height);
    const drawn = { ...goldenPage, shareCard: '/media/cards/ab/abcdef.png' };
    expect(oEmbedAnswer(drawn, site, unlimited)).toMatchObject({
      thumbnail_url: `${site.origin}/media/cards/ab/abcdef.png`,
      thumbnail_width: 1_200,
      thumbnail_height: 630,
    });
    expect(oEmbedAnswer(drawn, site, { width: 400, height: null }).thumbnail_url).toBeUndefined();
    const chosen = oEmbedAnswer({ ...goldenPage, sharePhoto: leadPhoto }, site, unlimited);
    expect(chosen.thumbnail_url).toBe(`${site.origin}/media/st/stage-1280.webp`);
  });

  it('is the same as XML', () => {
    const answer = oEmbedAnswer(goldenPage, site, unlimited);
    const parsed = new XMLParser({ parseTagValue: false }).parse(oEmbedXml(answer)).oembed;
    expect(parsed).toEqual(
      Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])),
    );
  });

  it('is found by the story’s page', () => {
    const [json] = oEmbedLinks(goldenPage, site)['application/json+oembed'];
    expect(json?.title).toBe(oEmbedAnswer(goldenPage, site, unlimited).title);
    expect(json?.url).toBe(
      'https://courier.example.org/api/oembed?url=https%3A%2F%2Fcourier.example.org%2Fculture%2Fband-cancels-every-date&format=json',
    );
  });
});

describe('limitOf', () => {
  it.each([
    ['320', 320],
    ['0', null],
    ['-5', null],
    ['100%', null],
    ['1e3', null],
    ['', null],
    [null, null],
    ['99999999999', null],
  ])('%s is %s', (value, limit) => expect(limitOf(value)).toBe(limit));
});
