import { describe, expect, it } from 'vitest';
import { can, type Subject } from './can';
import { storySubject } from './story-subject';
import type { Verb } from './table';
import type { Role, Viewer } from './viewer';

const as = (role: Role, ...sectionIds: string[]): Viewer => ({
  id: 'me',
  name: 'Me',
  role,
  sectionIds,
  sessionId: 's',
});
const story = (given: { createdById?: string; sectionId?: string | null; status?: string } = {}) =>
  storySubject({
    createdById: 'someone-else',
    assigneeIds: [],
    sectionId: 'city',
    status: 'draft',
    ...given,
  });
const mine: Subject = story({ createdById: 'me' });
const theirs: Subject = story();

describe('can', () => {
  it.each<Verb>([
    'story.read',
    'story.save',
    'story.publish',
    'story.unpublish',
    'story.update',
    'story.share-preview',
    'story.note',
  ])('lets a writer do %s to their own story only, an editor and an admin to any', (verb) => {
    expect(can(as('writer'), verb, mine)).toBe(true);
    expect(can(as('writer'), verb, theirs)).toBe(false);
    expect(can(as('editor'), verb, theirs)).toBe(true);
    expect(can(as('admin'), verb, theirs)).toBe(true);
  });

  it('keeps the decision that a credit is unknown from writers, even for their own photo', () => {
    const photo: Subject = { kind: 'photo', uploadedById: 'me' };
    expect(can(as('writer'), 'photo.decide-credit', photo)).toBe(false);
    expect(can(as('editor'), 'photo.decide-credit', photo)).toBe(true);
  });

  it('gives the photo desk every photo and its rights, the pictures of any story, and only its own to publish', () => {
    const photo: Subject = { kind: 'photo', uploadedById: 'someone-else' };
    const may = (verb: Verb, subject?: Subject) => can(as('photo_editor'), verb, subject);
    expect([may('photo.edit', photo), may('photo.decide-credit', photo), may('photo.rights')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([may('story.read', theirs), may('story.save', theirs)]).toEqual([true, true]);
    expect([may('story.publish', theirs), may('story.publish', mine)]).toEqual([false, true]);
    expect([may('preflight.override-amber'), may('site.credits')]).toEqual([false, false]);
  });

  it('keeps rights from writers and the style of credits to administrators', () => {
    expect(can(as('writer'), 'photo.rights')).toBe(false);
    expect([can(as('editor'), 'site.credits'), can(as('admin'), 'site.credits')]).toEqual([false, true]);
  });

  it('lets an editor pass over a hint, and only an administrator what stops publishing', () => {
    const may = (role: Role) =>
      (['preflight.override-amber', 'preflight.override-red'] as const).map((verb) => can(as(role), verb));
    expect([may('writer'), may('editor'), may('admin')]).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it('lets a writer correct the photos they uploaded and no others', () => {
    expect(can(as('writer'), 'photo.edit', { kind: 'photo', uploadedById: 'me' })).toBe(true);
    expect(can(as('writer'), 'photo.edit', { kind: 'photo', uploadedById: 'someone-else' })).toBe(false);
  });

  it('lets a contributor write drafts of their own until they are on their way to readers, and publish nothing', () => {
    const may = (verb: Verb, subject: Subject) => can(as('contributor'), verb, subject);
    const stages = [
      'draft',
      'in_review',
      'returned',
      'approved',
      'scheduled',
      'published',
      'unpublished',
      'killed',
    ];
    const saved = stages.filter((status) => may('story.save', story({ createdById: 'me', status })));
    expect(saved).toEqual(['draft', 'in_review', 'returned', 'approved']);
    expect(stages.filter((status) => may('story.read', story({ createdById: 'me', status })))).toEqual(
      stages,
    );
    expect([may('story.read', theirs), may('story.save', theirs), may('story.publish', mine)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('lets a reader of drafts read and note everything and change nothing', () => {
    const may = (verb: Verb, subject?: Subject) => can(as('draft_reader'), verb, subject);
    expect([may('story.read', theirs), may('story.note', theirs), may('photo.read')]).toEqual([
      true,
      true,
      true,
    ]);
    const changes = [
      'story.create',
      'story.save',
      'story.publish',
      'story.share-preview',
      'photo.upload',
    ] as const;
    expect(changes.filter((verb) => may(verb, mine))).toEqual([]);
  });

  it('keeps whoever works for some sections to their stories, and to their own elsewhere', () => {
    const city = as('editor', 'city', 'sport');
    const inSport = story({ sectionId: 'sport' });
    const inWorld = story({ sectionId: 'world' });
    const nowhere = story({ sectionId: null });
    const may = (verb: Verb, ...subjects: Subject[]) => subjects.map((subject) => can(city, verb, subject));
    expect(may('story.read', theirs, inSport, inWorld, nowhere)).toEqual([true, true, false, false]);
    expect(may('story.publish', theirs, inSport, inWorld, nowhere)).toEqual([true, true, false, false]);
    const own = [null, 'city', 'world'].map((sectionId) => story({ createdById: 'me', sectionId }));
    expect(may('story.save', ...own)).toEqual([true, true, true]);
    expect(may('story.publish', ...own)).toEqual([false, true, false]);
    expect(own.map((one) => can(as('writer', 'city'), 'story.publish', one))).toEqual([false, true, false]);
  });

  it('shows what tells of all sections only to those who work for all', () => {
    for (const verb of ['audit.read', 'jobs.see', 'delivery.see'] as const) {
      expect([can(as('editor'), verb), can(as('editor', 'city'), verb)]).toEqual([true, false]);
    }
  });
});
