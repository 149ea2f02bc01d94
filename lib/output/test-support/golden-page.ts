import { goldenRefs, goldenStory } from '@/blocks/golden-story';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { PublishedUpdate, StoryPage } from '@/lib/document/shapes/story-page';
import { usualSettings } from '@/lib/document/site/site-settings';

export const site: SiteInfo = {
  look: usualSettings,
  name: 'The Halden Courier',
  tagline: 'News from the fjord',
  description: 'Independent reporting from Halden & around.',
  language: 'en-GB',
  zone: 'Europe/Oslo',
  origin: 'https://courier.example.org',
  hub: '',
  embeds: { frames: 'remember', off: [] },
  storyStyle: { updatesAt: 'foot', history: 'times' },
};

const [stage, flowers] = [...goldenRefs.photos.values()];
if (!stage || !flowers) throw new Error('the golden story names two photos');

/** The photo above the golden page; its credit is known. */
export const leadPhoto: PhotoFigure = { ...stage, id: '01910000-0000-7000-8000-000000000009' };
/** A photo of the body whose credit nobody knows. */
export const uncreditedPhoto: PhotoFigure = flowers;

const paragraph = (id: string, text: string) => ({ id, type: 'paragraph', version: 1, text: [{ text }] });

const updatedAt = '2026-11-21T06:15:00.000Z';
const correctedAt = '2026-11-21T09:00:00.000Z';

export const update: PublishedUpdate = {
  id: '01910000-0000-7000-8000-0000000000a1',
  kind: 'update',
  headline: 'Two more shows are off',
  document: { version: 1, blocks: [paragraph('u1', 'The band named Friday and Saturday.')] },
  bylines: [
    { slug: 'tora-lind', name: 'Tora Lind', jobTitle: 'Culture reporter', role: 'reporter' },
    { slug: 'ines-okafor', name: 'Ines Okafor', jobTitle: 'Photographer', role: 'photographer' },
  ],
  publishedAt: updatedAt,
  changedAt: null,
};

export const correction: PublishedUpdate = {
  id: '01910000-0000-7000-8000-0000000000a2',
  kind: 'correction',
  headline: '',
  document: {
    version: 1,
    blocks: [paragraph('c1', 'An earlier version said twelve shows; there are eleven.')],
  },
  bylines: [{ slug: 'erik-moe', name: 'Erik Moe', jobTitle: '', role: 'reporter' }],
  publishedAt: correctedAt,
  changedAt: null,
};

/** A published story with everything a story can have: the golden document, a lead, an update and a correction. */
export const goldenPage: StoryPage = {
  id: '01910000-0000-7000-8000-000000000100',
  path: '/culture/band-cancels-every-date',
  headline: 'Band cancels “every” date & says <nothing>',
  standfirst: 'Eleven shows are off, for now. The statement names no reason.',
  keyPoints: ['Eleven shows are off.', 'Tickets are "refunded" & by <post>.'],
  kicker: 'Music',
  contentWarning: 'This story mentions self-harm.',
  kind: 'news',
  review: null,
  language: 'en-GB',
  datelinePlace: 'Halden',
  backstory: 'We read the letter & asked the hall.\n\nThe band did not answer.',
  searchHeadline: 'Harbour Hall tour cancelled',
  socialHeadline: 'Why the band stopped',
  socialText: '',
  description: '',
  canonicalUrl: '',
  indexing: 'index',
  section: { slug: 'culture', name: 'Culture' },
  tags: [
    { slug: 'music', name: 'Music' },
    { slug: 'harbour-hall', name: 'Harbour Hall' },
  ],
  bylines: [
    { slug: 'tora-lind', name: 'Tora Lind', jobTitle: 'Culture reporter', role: 'reporter' },
    { slug: 'erik-moe', name: 'Erik Moe', jobTitle: '', role: 'editor' },
    { slug: 'ines-okafor', name: 'Ines Okafor', jobTitle: 'Photographer', role: 'photographer' },
  ],
  lead: { kind: 'photo', photo: leadPhoto, alt: 'An empty stage.', caption: 'The Harbour Hall on Friday.' },
  sharePhoto: null,
  shareCard: null,
  document: goldenStory,
  updates: [update, correction],
  live: null,
  related: {
    stories: [
      {
        id: '01910000-0000-7000-8000-000000000101',
        path: '/culture/who-plays-the-harbour-hall',
        headline: 'Who plays the Harbour Hall “now”?',
        kicker: 'Music',
        contentWarning: '',
        kind: 'news',
        language: 'en-GB',
        section: { slug: 'culture', name: 'Culture' },
        live: null,
        photo: { figure: leadPhoto, alt: '' },
        publishedAt: '2026-11-19T19:30:00.000Z',
      },
    ],
    waiting: ['01910000-0000-7000-8000-000000000102'],
  },
  series: {
    slug: 'the-last-season',
    name: 'The last “season”',
    part: 2,
    of: 3,
    previous: {
      id: '01910000-0000-7000-8000-000000000111',
      path: '/culture/the-first-night',
      headline: 'The first night',
      language: 'en-GB',
    },
    next: {
      id: '01910000-0000-7000-8000-000000000112',
      path: '/culture/what-comes-after',
      headline: 'What comes after',
      language: 'en-GB',
    },
  },
  translations: {
    of: '01910000-0000-7000-8000-000000000100',
    others: [
      {
        id: '01910000-0000-7000-8000-000000000121',
        path: '/culture/band-sagt-alles-ab',
        language: 'de',
        listed: true,
      },
    ],
  },
  refs: goldenRefs,
  publishedAt: '2026-11-20T19:30:00.000Z',
  updatedAt,
  correctedAt,
  modifiedAt: correctedAt,
  hasHistory: true,
};
