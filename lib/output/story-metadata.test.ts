import { describe, expect, it } from 'vitest';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { pageMetadata } from './page-metadata';
import { storyMetadata } from './story-metadata';
import { goldenPage, leadPhoto, site } from './test-support/golden-page';

const of = (change: Partial<StoryPage> = {}) => storyMetadata({ ...goldenPage, ...change }, site);
const url = `${site.origin}${goldenPage.path}`;

describe('storyMetadata', () => {
  it('says this of the golden page', () => {
    expect(of()).toMatchSnapshot();
  });

  it('prefers the headlines that were written for search and for sharing', () => {
    expect(of()).toMatchObject({
      title: { absolute: 'Harbour Hall tour cancelled — The Halden Courier' },
      openGraph: { title: 'Why the band stopped' },
      twitter: { title: 'Why the band stopped' },
    });
    const plain = of({ searchHeadline: '', socialHeadline: '' });
    expect(plain.title).toEqual({ absolute: `${goldenPage.headline} — The Halden Courier` });
    expect(plain.openGraph?.title).toBe(goldenPage.headline);
  });

  it('warns in the text of cards, and not in search results', () => {
    expect(of().openGraph?.description).toBe(
      `Content warning: This story mentions self-harm. – ${goldenPage.standfirst}`,
    );
    expect(of({ socialText: 'They say why.' }).twitter?.description).toMatch(
      /^Content warning: .* – They say why\.$/,
    );
    expect(of().description).toBe(goldenPage.standfirst);
    expect(of({ contentWarning: '' }).openGraph?.description).toBe(goldenPage.standfirst);
  });

  it('has one canonical address: the original’s for wire copy', () => {
    expect(of()).toMatchObject({ alternates: { canonical: url }, openGraph: { url } });
    const original = 'https://wire.example.org/1';
    expect(of({ canonicalUrl: original })).toMatchObject({
      alternates: { canonical: original },
      openGraph: { url: original },
    });
  });

  it('shows the picture that was made for cards, else a wide one', () => {
    const image = {
      url: `${site.origin}/media/st/stage-share.jpg`,
      width: 1200,
      height: 630,
      alt: 'An empty stage.',
      type: 'image/jpeg',
    };
    const free = { contentWarning: '' };
    expect(of(free).openGraph?.images).toEqual([image]);
    const small = { ...leadPhoto, share: null };
    expect(of({ sharePhoto: small }).openGraph?.images).toEqual([
      {
        url: `${site.origin}/media/st/stage-1280.webp`,
        width: 1280,
        height: 853,
        alt: leadPhoto.alt,
        type: 'image/webp',
      },
    ]);
    expect(of(free).twitter).toMatchObject({
      card: 'summary_large_image',
      images: [{ url: image.url, alt: image.alt }],
    });
    expect(of({ lead: null }).openGraph?.images).toEqual([]);
    expect(of({ lead: null }).twitter).toMatchObject({ card: 'summary' });
  });

  it('chooses no picture by itself that a warning stands before', () => {
    expect(of().openGraph?.images).toEqual([]);
    expect(of({ sharePhoto: leadPhoto }).openGraph?.images).toHaveLength(1);
  });

  it('shows the card that was drawn where no picture may be shared', () => {
    const shareCard = '/media/cards/ab/abcdef.png';
    const image = {
      url: site.origin + shareCard,
      width: 1200,
      height: 630,
      alt: 'Why the band stopped — The Halden Courier',
      type: 'image/png',
    };
    const withheld = { ...leadPhoto, withheld: true, sizes: [], share: null };
    const lead = { kind: 'photo' as const, photo: withheld, alt: '', caption: '' };
    const without = [{}, { lead: null }, { lead, contentWarning: '' }];
    for (const change of without) {
      expect(of({ ...change, shareCard }).openGraph?.images).toEqual([image]);
      expect(of({ ...change, shareCard }).twitter).toMatchObject({ card: 'summary_large_image' });
    }
    expect(of({ shareCard, contentWarning: '' }).openGraph?.images).not.toEqual([image]);
  });

  it('names the first author whom the fediverse knows', () => {
    const [first] = goldenPage.bylines;
    expect(of().other).toBeUndefined();
    const known = first ? [{ ...first, fediverse: '@tora@social.example' }] : [];
    expect(of({ bylines: known }).other).toEqual({ 'fediverse:creator': '@tora@social.example' });
  });

  it('tells search engines to leave out what the desk wants left out', () => {
    expect(of({ indexing: 'noindex' }).robots).toEqual({ index: false, follow: true });
  });

  it('leads search engines to its languages, but neither to nor from a page that they do not list here', () => {
    const german = `${site.origin}/culture/band-sagt-alles-ab`;
    const languages = (change: Partial<StoryPage> = {}) => of(change).alternates?.languages;
    expect(languages()).toEqual({ 'en-GB': url, de: german });
    expect(languages({ indexing: 'noindex' })).toBeUndefined();
    expect(languages({ canonicalUrl: 'https://wire.example.org/1' })).toBeUndefined();
    const others = goldenPage.translations?.others.map((other) => ({ ...other, listed: false })) ?? [];
    expect(languages({ translations: { of: goldenPage.id, others } })).toBeUndefined();
  });

  it('lets search engines show large previews, and offers the feed', () => {
    expect(of()).toMatchObject({
      robots: { index: true, 'max-image-preview': 'large' },
      alternates: { types: { 'application/rss+xml': [{ url: `${site.origin}/feed.xml` }] } },
    });
  });
});

describe('pageMetadata', () => {
  it('calls the front like the site', () => {
    const front = pageMetadata({ title: null, description: '', path: '/' }, site);
    expect(front.title).toEqual({ absolute: 'The Halden Courier — News from the fjord' });
    expect(front.description).toBe(site.description);
    expect(front.alternates?.canonical).toBe(`${site.origin}/`);
    expect(pageMetadata({ title: null, description: '', path: '/' }, { ...site, tagline: '' }).title).toEqual(
      {
        absolute: 'The Halden Courier',
      },
    );
  });

  it('calls a list by its name, and keeps its pages apart', () => {
    const page = pageMetadata({ title: 'Culture', description: 'Stages.', path: '/culture?before=x' }, site);
    expect(page).toMatchObject({
      title: { absolute: 'Culture — The Halden Courier' },
      description: 'Stages.',
      alternates: { canonical: `${site.origin}/culture?before=x` },
      openGraph: { type: 'website', locale: 'en_GB' },
    });
    expect(
      pageMetadata({ title: 'A', description: '', path: '/a' }, { ...site, language: 'en' }).openGraph,
    ).toMatchObject({
      locale: undefined,
    });
  });
});
