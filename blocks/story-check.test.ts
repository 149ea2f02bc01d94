import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/document/finding';
import { findingText } from '@/lib/document/finding-text';
import { noRefs } from '@/lib/document/refs';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument, type StoryDocument } from '@/lib/document/story-document';
import { goldenRefs, goldenStory } from './golden-story';
import { checkStory } from './story-check';

const ready: StoryFields = {
  ...emptyFields(),
  headline: 'Eleven shows are off',
  standfirst: 'The band names no reason.',
  sectionId: '01910000-0000-7000-8000-0000000000aa',
  bylines: [{ authorId: '01910000-0000-7000-8000-0000000000bb', role: 'reporter' }],
};
const words: StoryDocument = {
  version: 1,
  blocks: [{ id: 'p1', type: 'paragraph', version: 1, text: [{ text: 'Words.' }] }],
};
const codes = (findings: Finding[]) => findings.map(({ level, code }) => `${level} ${code}`);

describe('checkStory', () => {
  it('says nothing about a story that is ready', () => {
    expect(checkStory(ready, words, noRefs)).toEqual([]);
  });

  it('stops an empty story and leads to each place', () => {
    const findings = checkStory(emptyFields(), emptyDocument, noRefs);
    expect(codes(findings)).toEqual([
      'red headline-missing',
      'red section-missing',
      'amber standfirst-missing',
      'amber byline-missing',
      'amber description-missing',
      'red body-empty',
    ]);
    expect(findings.filter(({ field }) => field).map(({ field }) => field)).toEqual([
      'headline',
      'sectionId',
      'standfirst',
      'bylines',
      'description',
    ]);
  });

  it('advises on long headlines', () => {
    const [finding] = checkStory({ ...ready, headline: 'x'.repeat(111) }, words, noRefs);
    expect(finding).toMatchObject({ level: 'amber', code: 'headline-long', detail: { length: 111 } });
    expect(finding && findingText(finding)).toContain('111 characters');
  });

  it('checks the lead photo as it is used there', () => {
    const [photoId] = [...goldenRefs.photos.keys()];
    const photo = goldenRefs.photos.get(photoId ?? '');
    const uncredited = new Map([[photoId ?? '', { ...photo, creditStatus: 'missing' as const } as never]]);
    const lead = {
      kind: 'photo',
      photoId: photoId ?? '',
      alt: '',
      decorative: false,
      caption: null,
    } as const;
    const findings = checkStory({ ...ready, lead }, words, { ...goldenRefs, photos: uncredited });
    expect(codes(findings)).toEqual(['red photo-alt-missing', 'red photo-credit-missing']);
    expect(findings.every(({ field }) => field === 'lead')).toBe(true);
  });

  it('lets no picture out for cards elsewhere without a credit', () => {
    const [photoId = ''] = [...goldenRefs.photos.keys()];
    const photo = goldenRefs.photos.get(photoId);
    const uncredited = new Map([[photoId, { ...photo, alt: '', creditStatus: 'missing' as const } as never]]);
    const fields = { ...ready, sharePhotoId: photoId };
    expect(checkStory(fields, words, goldenRefs)).toEqual([]);
    const findings = checkStory(fields, words, { ...goldenRefs, photos: uncredited });
    expect(findings).toEqual([{ level: 'red', code: 'photo-credit-missing', field: 'sharePhotoId' }]);
    expect(codes(checkStory(fields, words, noRefs))).toEqual(['red photo-gone']);
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
