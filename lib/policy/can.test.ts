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
