import { describe, expect, it } from 'vitest';
import { type NoticeKind, noticeKinds } from '@/lib/document/shapes/notice-wish';
import { concerns, maySeeHouseNotice, noticeVerb } from './notice-verbs';
import type { StorySubject } from './story-subject';
import { type Role, roles, type Viewer } from './viewer';

const as = (role: Role, sectionIds: string[] = []): Viewer => ({
  id: 'me',
  name: 'Ada Quill',
  role,
  sectionIds,
  sessionId: 'session',
});
const story = (createdById: string): StorySubject => ({
  kind: 'story',
  createdById,
  assigneeIds: [],
  sectionId: 'city',
  status: 'published',
});

describe('a notice of the whole desk', () => {
  it('that is about no story is for those whose verb covers it', () => {
    const whoSees = (kind: NoticeKind) => roles.filter((role) => maySeeHouseNotice(as(role), kind));
    expect(whoSees('webhook-off')).toEqual(['admin']);
    expect(whoSees('rights-lost')).toEqual(['admin', 'editor', 'photo_editor']);
    expect(whoSees('rights-warning')).toEqual(['admin', 'editor', 'photo_editor']);
    for (const kind of noticeKinds.filter((one) => noticeVerb(one) === null))
      expect(whoSees(kind)).toEqual([]);
  });

  it('that is about a story is for who may read it or has a part in it', () => {
    expect(concerns(as('editor'), 'receipt-bad', story('other'))).toBe(true);
    expect(concerns(as('editor', ['world']), 'receipt-bad', story('other'))).toBe(false);
    expect(concerns(as('writer'), 'schedule-failed', story('other'))).toBe(false);
    expect(concerns(as('writer'), 'schedule-failed', story('me'))).toBe(true);
    expect(concerns(as('draft_reader'), 'schedule-failed', story('other'))).toBe(false);
  });

  it('that lost its story is nobody’s', () => {
    expect(roles.filter((role) => concerns(as(role), 'receipt-bad', null))).toEqual([]);
  });
});
