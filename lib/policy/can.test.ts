import { describe, expect, it } from 'vitest';
import { can, type Subject, type Verb } from './can';
import type { Role, Viewer } from './viewer';

const as = (role: Role): Viewer => ({ id: 'me', name: 'Me', role, sessionId: 's' });
const mine: Subject = { kind: 'story', createdById: 'me' };
const theirs: Subject = { kind: 'story', createdById: 'someone-else' };

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
});
