import { emptyCredit } from '@/lib/document/credit';
import { defaultCreditStyle } from '@/lib/document/credit-style';
import type { Refs } from '@/lib/document/refs';
import { noRules } from '@/lib/document/rights';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { StoryDocument } from '@/lib/document/story-document';

const photoId = '01910000-0000-7000-8000-000000000001';
const uncreditedId = '01910000-0000-7000-8000-000000000002';
const helplineId = '01910000-0000-7000-8000-000000000003';

const stage: PhotoFigure = {
  id: photoId,
  width: 2400,
  height: 1600,
  alt: 'A singer kneels at the edge of a stage while the crowd holds up lights.',
  caption: 'The last song at the Harbour Hall.',
  credit: { ...emptyCredit, creators: ['Ines Okafor'], agency: 'Meridian', library: 'Halden Images' },
  creditStatus: 'known',
  creditStyle: defaultCreditStyle,
  copyrightNotice: '© Meridian',
  webStatement: 'https://meridian.example.org/terms',
  licensorUrl: null,
  sourceType: null,
  aiLabel: null,
  rights: noRules,
  withheld: false,
  changedAt: '2026-05-01T10:00:00.000Z',
  placeholder: null,
  tint: null,
  avif: [],
  still: null,
  crops: {},
  focal: null,
  sizes: [
    { width: 640, height: 427, bytes: 40_000, url: '/media/st/stage-640.webp' },
    { width: 1280, height: 853, bytes: 120_000, url: '/media/st/stage-1280.webp' },
  ],
  share: { width: 1200, height: 630, bytes: 90_000, url: '/media/st/stage-share.jpg' },
};

/** The photos and helplines that the golden story names. */
export const goldenRefs: Refs = {
  photos: new Map([
    [photoId, stage],
    [
      uncreditedId,
      {
        ...stage,
        id: uncreditedId,
        alt: 'Flowers tied to a lamp post.',
        caption: 'Flowers outside the hall.',
        credit: emptyCredit,
        creditStatus: 'unknown',
        copyrightNotice: null,
        webStatement: null,
      },
    ],
  ]),
  links: new Map(),
  embeds: new Map(),
  helplines: new Map([
    [
      helplineId,
      {
        id: helplineId,
        name: 'Lantern Line',
        phone: '0800 555 0142',
        url: 'https://lantern.example.org/',
        region: 'Norland',
        hours: 'every day, 24 hours',
        checkedOn: '2026-10-01',
      },
    ],
  ]),
};

/** One document with every kind of block, every mark, and one kind that nobody knows. */
export const goldenStory: StoryDocument = {
  version: 1,
  blocks: [
    {
      id: 'para1',
      type: 'paragraph',
      version: 1,
      text: [
        { text: 'The band said ' },
        { text: 'every', marks: [{ type: 'italic' }] },
        { text: ' date is off, ' },
        { text: 'for now', marks: [{ type: 'bold' }] },
        { text: '; the ' },
        {
          text: 'statement',
          marks: [{ type: 'link', href: 'https://example.org/statement' }, { type: 'bold' }],
        },
        { text: ' names no reason. The file is ' },
        { text: 'tour.txt', marks: [{ type: 'code' }] },
        { text: '.' },
      ],
    },
    { id: 'head1', type: 'heading', version: 1, level: 2, text: [{ text: 'What we know' }] },
    {
      id: 'list1',
      type: 'list',
      version: 1,
      ordered: false,
      items: [
        { text: [{ text: 'Eleven shows are affected' }] },
        {
          text: [{ text: 'Tickets stay valid' }],
          list: {
            ordered: true,
            items: [{ text: [{ text: 'for the new date' }] }, { text: [{ text: 'or a refund' }] }],
          },
        },
      ],
    },
    {
      id: 'quot1',
      type: 'quote',
      version: 1,
      paragraphs: [
        [
          { text: 'We was ' },
          { text: '[sic]', marks: [{ type: 'insertion' }] },
          { text: ' all there for ' },
          { text: '[Danny]', marks: [{ type: 'insertion' }] },
          { text: '.' },
        ],
        [{ text: 'And we will be again.' }],
      ],
      speaker: 'Mara Lindqvist, tour manager',
      source: { kind: 'address', url: 'https://example.org/interview' },
    },
    {
      id: 'phot1',
      type: 'photo',
      version: 1,
      photoId,
      alt: null,
      decorative: false,
      caption: null,
      layout: 'wide',
    },
    {
      id: 'phot2',
      type: 'photo',
      version: 1,
      photoId: uncreditedId,
      alt: 'White flowers tied to a lamp post in the rain.',
      decorative: false,
      caption: [
        { text: 'Outside the hall ' },
        { text: 'on Sunday', marks: [{ type: 'italic' }] },
        { text: '.' },
      ],
      layout: 'column',
    },
    {
      id: 'embd1',
      type: 'embed',
      version: 1,
      provider: 'x',
      platform: 'X',
      kind: 'post',
      url: 'https://x.com/harbour_hall/status/1800000000000000001',
      providerId: '1800000000000000001',
      authorName: 'Harbour Hall',
      handle: 'harbour_hall',
      text: 'Doors stay closed tonight.\n\nPlease look after each other.',
      title: null,
      postedAt: '2026-11-20T19:04:00Z',
      capturedAt: '2026-11-20T20:00:00Z',
      source: 'provider',
      inReplyTo: null,
    },
    {
      id: 'embd2',
      type: 'embed',
      version: 1,
      provider: 'other',
      platform: 'Twitter',
      kind: 'post',
      url: null,
      providerId: null,
      authorName: null,
      handle: 'nightbus_fan',
      text: '',
      title: null,
      postedAt: null,
      capturedAt: null,
      source: 'editor',
      inReplyTo: { handle: 'harbour_hall', url: null },
    },
    {
      id: 'help1',
      type: 'helpline',
      version: 1,
      intro: [{ text: 'If you need somebody to talk to:' }],
      helplineIds: [helplineId],
    },
    {
      id: 'pull1',
      type: 'pull-quote',
      version: 1,
      text: [{ text: 'We will be ' }, { text: 'again', marks: [{ type: 'italic' }] }, { text: '.' }],
      speaker: 'Mara Lindqvist',
    },
    {
      id: 'gall1',
      type: 'gallery',
      version: 2,
      layout: 'strip',
      credits: 'together',
      blocks: [
        {
          id: 'phot3',
          type: 'photo',
          version: 1,
          photoId,
          alt: 'The empty stage.',
          decorative: false,
          caption: [{ text: 'The stage on Monday.' }],
          layout: 'column',
        },
        {
          id: 'phot4',
          type: 'photo',
          version: 1,
          photoId: uncreditedId,
          alt: null,
          decorative: true,
          caption: null,
          layout: 'column',
        },
      ],
    },
    {
      id: 'call1',
      type: 'callout',
      version: 1,
      title: 'How we know',
      blocks: [
        { id: 'para3', type: 'paragraph', version: 1, text: [{ text: 'We spoke to nine of the crew.' }] },
        {
          id: 'list2',
          type: 'list',
          version: 1,
          ordered: true,
          items: [{ text: [{ text: 'Four on the record' }] }, { text: [{ text: 'Five off it' }] }],
        },
        { id: 'futu2', type: 'hologram', version: 3, blocks: [{ odd: true }] },
      ],
    },
    {
      id: 'fact1',
      type: 'fact-box',
      version: 1,
      title: 'The tour <in> figures',
      blocks: [
        { id: 'para4', type: 'paragraph', version: 1, text: [{ text: 'Eleven towns.' }] },
        {
          id: 'tabl1',
          type: 'table',
          version: 1,
          caption: [{ text: 'Seats by hall. Source: ' }, { text: 'the halls', marks: [{ type: 'bold' }] }],
          headerRow: true,
          headerColumn: true,
          rows: [
            [[], [{ text: 'Town' }], [{ text: 'Seats' }]],
            [[{ text: 'Harbour Hall' }], [{ text: 'Port Halden' }], [{ text: '2,400' }]],
            [
              [{ text: 'Salt House' }],
              [{ text: 'Wren & mouth', marks: [{ type: 'link', href: 'https://example.org/salt' }] }],
              [{ text: '—' }],
            ],
          ],
        },
      ],
    },
    { id: 'divi1', type: 'divider', version: 1 },
    { id: 'futu1', type: 'hologram', version: 3, beam: { colour: 'blue', angles: [1, 2, 3] } },
    {
      id: 'para2',
      type: 'paragraph',
      version: 1,
      text: [
        { text: 'First line\nsecond line <b>& more</b>; a ' },
        { text: 'list of dates', marks: [{ type: 'wanted-link' }, { type: 'italic' }] },
        { text: ' is to follow, ' },
        { text: 'إن شاء الله', marks: [{ type: 'language', lang: 'ar' }] },
      ],
    },
  ],
};
