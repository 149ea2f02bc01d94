import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/document/finding';
import { findingText } from '@/lib/document/finding-text';
import { noRefs, type Refs } from '@/lib/document/refs';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument, type StoryDocument } from '@/lib/document/story-document';
import { goldenRefs, goldenStory } from './golden-story';
import { checkStory, checkUpdate } from './story-check';
import { storyRefs } from './story-refs';

const [goldenPhotoId = ''] = goldenRefs.photos.keys();
const goldenPhoto = goldenRefs.photos.get(goldenPhotoId) as PhotoFigure;
const refsWith = (change: Partial<PhotoFigure>): Refs => ({
  ...goldenRefs,
  photos: new Map([[goldenPhotoId, { ...goldenPhoto, ...change }]]),
});

const ready: StoryFields = {
  ...emptyFields(),
  headline: 'Eleven shows are off',
  standfirst: 'The band names no reason.',
  sectionId: '01910000-0000-7000-8000-0000000000aa',
  bylines: [{ authorId: '01910000-0000-7000-8000-0000000000bb', role: 'reporter' }],
  lead: { kind: 'photo', photoId: goldenPhotoId, alt: null, decorative: false, caption: null },
};
const words: StoryDocument = {
  version: 1,
  blocks: [{ id: 'p1', type: 'paragraph', version: 1, text: [{ text: 'Words.' }] }],
};
const codes = (findings: Finding[]) => findings.map(({ level, code }) => `${level} ${code}`);

describe('checkStory', () => {
  it('says nothing about a story that is ready', () => {
    expect(checkStory(ready, words, goldenRefs)).toEqual([]);
  });

  it('stops an empty story and leads to each place', () => {
    const findings = checkStory(emptyFields(), emptyDocument, noRefs);
    expect(codes(findings)).toEqual([
      'red headline-missing',
      'red section-missing',
      'amber standfirst-missing',
      'amber byline-missing',
      'amber description-missing',
      'amber share-picture-missing',
      'red body-empty',
    ]);
    expect(findings.filter(({ field }) => field).map(({ field }) => field)).toEqual([
      'headline',
      'sectionId',
      'standfirst',
      'bylines',
      'description',
      'sharePhotoId',
    ]);
  });

  it('advises on long headlines', () => {
    const [finding] = checkStory({ ...ready, headline: 'x'.repeat(111) }, words, goldenRefs);
    expect(finding).toMatchObject({ level: 'amber', code: 'headline-long', detail: { length: 111 } });
    expect(finding && findingText(finding)).toContain('111 characters');
  });

  it('checks the lead photo as it is used there', () => {
    const lead = {
      kind: 'photo',
      photoId: goldenPhotoId,
      alt: '',
      decorative: false,
      caption: null,
    } as const;
    const findings = checkStory({ ...ready, lead }, words, refsWith({ creditStatus: 'missing' }));
    expect(codes(findings)).toEqual(['red photo-alt-missing', 'red photo-credit-missing']);
    expect(findings.every(({ field }) => field === 'lead')).toBe(true);
  });

  it('lets no picture out for cards elsewhere without a credit', () => {
    const fields = { ...ready, lead: null, sharePhotoId: goldenPhotoId };
    expect(checkStory(fields, words, goldenRefs)).toEqual([]);
    const findings = checkStory(fields, words, refsWith({ alt: '', creditStatus: 'missing' }));
    expect(findings).toEqual([{ level: 'red', code: 'photo-credit-missing', field: 'sharePhotoId' }]);
    expect(codes(checkStory(fields, words, noRefs))).toEqual(['red photo-gone']);
  });

  it('wants pictures of 1,200 px above the story and on cards elsewhere', () => {
    const small = refsWith({ width: 1_199 });
    expect(checkStory(ready, words, small)).toEqual([
      { level: 'amber', code: 'lead-photo-small', field: 'lead', detail: { width: 1_199 } },
    ]);
    expect(checkStory(ready, words, refsWith({ width: 1_200 }))).toEqual([]);
    const shared = { ...ready, lead: null, sharePhotoId: goldenPhotoId };
    expect(checkStory(shared, words, small)).toEqual([
      { level: 'amber', code: 'share-picture-small', field: 'sharePhotoId', detail: { width: 1_199 } },
    ]);
    expect(checkStory({ ...ready, lead: null }, words, goldenRefs)).toEqual([
      { level: 'amber', code: 'share-picture-missing', field: 'sharePhotoId' },
    ]);
  });

  it('holds back a video whose picture nobody is named for, as any other', () => {
    const pictures = [{ url: null, alt: 'A dome.', photoId: goldenPhotoId }];
    const embed = { ...emptyEmbed, kind: 'video' as const, url: 'https://video.example.org/1', pictures };
    const fields: StoryFields = { ...ready, lead: { kind: 'video', embed } };
    expect(storyRefs(fields, emptyDocument)).toEqual([{ kind: 'photo', id: goldenPhotoId }]);
    const findings = checkStory(fields, words, refsWith({ creditStatus: 'missing' }));
    expect(findings).toContainEqual(expect.objectContaining({ level: 'red', field: 'lead' }));
    expect(codes(checkStory(fields, words, goldenRefs)).join()).not.toContain('red');
  });

  it('hears the lead’s description and caption as a screen reader does', () => {
    const lead = { ...ready.lead, caption: goldenPhoto.alt.toUpperCase() } as StoryFields['lead'];
    expect(checkStory({ ...ready, lead }, words, goldenRefs)).toEqual([
      { level: 'amber', code: 'photo-alt-repeats-caption', field: 'lead' },
    ]);
  });

  it('wants a helpline where there is a content warning', () => {
    const fields = { ...ready, contentWarning: 'This story tells of suicide.' };
    expect(checkStory(fields, words, goldenRefs)).toEqual([
      { level: 'amber', code: 'warning-without-helpline', field: 'contentWarning' },
    ]);
    const helpline = {
      id: 'h1',
      type: 'helpline',
      version: 1,
      intro: [],
      helplineIds: [...goldenRefs.helplines.keys()],
    };
    const helped = { ...words, blocks: [...words.blocks, helpline] };
    expect(checkStory(fields, helped, goldenRefs)).toEqual([]);
  });

  it('wants a warning before the first picture, where it is read in time', () => {
    const warning = {
      id: 'w1',
      type: 'callout',
      version: 1,
      title: 'Content warning',
      blocks: [{ id: 'w2', type: 'paragraph', version: 1, text: [{ text: 'This tells of a suicide.' }] }],
    };
    const picture = {
      id: 'ph',
      type: 'photo',
      version: 1,
      photoId: goldenPhotoId,
      alt: null,
      decorative: false,
      caption: null,
      layout: 'column',
    };
    const story = (...blocks: object[]) =>
      ({ version: 1, blocks: [...blocks, ...words.blocks] }) as unknown as StoryDocument;
    const found = (fields: StoryFields, document: StoryDocument) =>
      checkStory(fields, document, goldenRefs).filter(({ code }) => code.startsWith('warning'));
    const noHelp = { level: 'amber', code: 'warning-without-helpline', blockId: 'w1' };
    const late = { level: 'amber', code: 'warning-late', blockId: 'w1' };
    const unled = { ...ready, lead: null, sharePhotoId: goldenPhotoId };
    expect(found(unled, story(warning, picture))).toEqual([noHelp]);
    expect(found(unled, story(picture, warning))).toEqual([late, noHelp]);
    expect(found(ready, story(warning))).toEqual([late, noHelp]);
    const above = { ...ready, contentWarning: 'This tells of a suicide.' };
    expect(found(above, story(warning))).toEqual([
      { level: 'amber', code: 'warning-without-helpline', field: 'contentWarning' },
    ]);
    expect(found(ready, words)).toEqual([]);
  });

  it('wants an address that can be read', () => {
    const found = (change: Partial<StoryFields>) =>
      codes(checkStory({ ...ready, ...change }, words, goldenRefs));
    expect(found({ headline: '渡し船が出る' })).toEqual(['amber slug-missing']);
    expect(found({ headline: '渡し船が出る', urlSlug: 'ferry-leaves' })).toEqual([]);
    expect(found({ headline: 'Мост открыт' })).toEqual([]);
    expect(found({ urlSlug: '2026-11' })).toEqual(['amber slug-number']);
    expect(found({ urlSlug: 'eleven-2026' })).toEqual([]);
    const taken = { ...goldenRefs, takenSlug: 'ferry-leaves' };
    const withSlug = (urlSlug: string) => codes(checkStory({ ...ready, urlSlug }, words, taken));
    expect(withSlug('ferry-leaves')).toEqual(['red slug-taken']);
    expect(withSlug('ferry-leaves-again')).toEqual([]);
  });

  it('stops notes that were left in a field, in the lead’s words or in an update’s headline', () => {
    const lead = { ...ready.lead, caption: 'The quay, photographed TK' } as StoryFields['lead'];
    const fields = { ...ready, standfirst: 'It cost [XX] crowns.', lead };
    expect(checkStory(fields, words, goldenRefs)).toEqual([
      { level: 'red', code: 'leftover-note', field: 'standfirst', detail: { notes: '[XX]' } },
      { level: 'red', code: 'leftover-note', field: 'lead', detail: { notes: 'TK' } },
    ]);
    expect(checkUpdate({ id: 'u1', headline: 'TK: the reply', document: words }, noRefs)).toEqual([
      { level: 'red', code: 'leftover-note', field: 'update-headline-u1', detail: { notes: 'TK' } },
    ]);
    expect(checkUpdate({ id: 'u1', headline: '', document: words }, noRefs)).toEqual([]);
  });

  it('finds nothing to read where readers would see nothing', () => {
    const unseen: StoryDocument = {
      version: 1,
      blocks: [
        { id: 'u1', type: 'hologram', version: 1 },
        { id: 'u2', type: 'paragraph', version: 99, words: 'from newer code' },
        { id: 'p1', type: 'paragraph', version: 1, text: [] },
      ],
    };
    expect(codes(checkStory(ready, unseen, noRefs))).toContain('red body-empty');
    // The posts of a story that is covered live are its text.
    expect(codes(checkStory(ready, unseen, { ...noRefs, isLive: true }))).not.toContain('red body-empty');
  });

  it('has a whole sentence for everything it finds in the golden story', () => {
    const findings = checkStory(emptyFields(), goldenStory, noRefs);
    expect(findings.map(({ code }) => code)).toContain('block-unknown');
    for (const finding of findings) {
      expect(findingText(finding)).toMatch(/^[A-Z][\s\S]+\.$/);
      expect(findingText(finding)).not.toMatch(/undefined|NaN/);
    }
  });
});
