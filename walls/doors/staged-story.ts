import { randomUUID } from 'node:crypto';
import { database } from '@/lib/data/client';
import { toJson } from '@/lib/data/json';
import { unique } from '@/lib/data/test-support/newsroom';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { newBlockId, newId } from '@/lib/kit/ids';
import type { StorySubject } from '@/lib/policy/story-subject';

export type StagedStatus = 'draft' | 'published' | 'unpublished' | 'killed';

/** A story with one of everything that belongs to a story, by ids. It and its parts are at version 1. */
export interface StagedStory extends StorySubject {
  kind: 'story';
  storyId: string;
  path: string;
  note: string;
  branch: string;
  plan: string;
  link: string;
  override: string;
  change: string;
  notice: string;
  /** A correction that waits, one that readers see and one that was withdrawn. */
  update: string;
  sentUpdate: string;
  withdrawnUpdate: string;
  updateBranch: string;
  /** Posts of its live coverage, in the same three states. */
  post: string;
  sentPost: string;
  withdrawnPost: string;
}

export const words = (text: string): StoryDocument => ({
  version: 1,
  blocks: [{ id: newBlockId(), type: 'paragraph', version: 1, text: [{ text }] }],
});

/** The address of a post that every staged story shows. */
export const stagedPost = 'https://x.com/ana_brandt/status/1';

const long = new Date('2026-01-01T06:00:00Z');
const soon = () => new Date(Date.now() + 86_400_000);

/** Puts a story into the database as it would be after a while, of an owner, in a section, with a status. */
export async function stageStory(
  ownerId: string,
  sectionId: string,
  status: StagedStatus,
  assigneeIds: string[] = [],
): Promise<StagedStory> {
  const storyId = newId();
  const path = `/staged/${unique('story')}`;
  const fields = toJson({ ...emptyFields(), headline: 'Ferry leaves late', sectionId });
  const document = toJson(words('It left.'));
  const by = { authorId: ownerId };
  const isOut = status === 'published';
  await database().story.create({
    data: {
      id: storyId,
      version: 1,
      status,
      headline: 'Ferry leaves late',
      fields,
      document,
      createdById: ownerId,
      updatedById: ownerId,
      assigneeIds,
      ...(status === 'published' || status === 'unpublished'
        ? { publishedVersion: 1, firstPublishedAt: long }
        : {}),
      revisions: {
        create: [0, 1].map((version) => ({
          version,
          saveId: randomUUID(),
          fields,
          document,
          authorId: ownerId,
        })),
      },
      addresses: { create: { path, answer: isOut ? 'story' : 'gone', usedAt: long } },
      live: {
        create: {
          state: 'live',
          startsAt: long,
          startedAt: long,
          summary: toJson(words('It waits.')),
          posts: 2,
        },
      },
    },
  });
  if (isOut) {
    const shown = { headline: 'Ferry leaves late', kind: 'news', language: 'en', fields, document };
    await database().publication.create({
      data: { storyId, version: 1, path, sectionId, ...shown, publishedAt: long, modifiedAt: long },
    });
  }
  const parts = {
    note: newId(),
    branch: newId(),
    plan: newId(),
    link: newId(),
    override: newId(),
    change: newId(),
    notice: newId(),
    update: newId(),
    sentUpdate: newId(),
    withdrawnUpdate: newId(),
    updateBranch: newId(),
    post: newId(),
    sentPost: newId(),
    withdrawnPost: newId(),
  };
  const update = (id: string, state: 'draft' | 'published' | 'withdrawn', number?: number) => ({
    id,
    storyId,
    kind: number === undefined ? ('correction' as const) : ('live_post' as const),
    status: state,
    version: 1,
    headline: 'Two boats',
    document,
    ...by,
    ...(state === 'draft'
      ? {}
      : { publishedAt: long, publishedVersion: 1, publishedDocument: document, number: number || null }),
  });
  const updates = [
    update(parts.update, 'draft'),
    update(parts.sentUpdate, 'published'),
    update(parts.withdrawnUpdate, 'withdrawn'),
    update(parts.post, 'draft', 0),
    update(parts.sentPost, 'published', 1),
    update(parts.withdrawnPost, 'withdrawn', 2),
  ];
  await database().update.createMany({ data: updates });
  const saved = (version: number) =>
    updates.map(({ id }) => ({ updateId: id, version, saveId: randomUUID(), headline: '', document, ...by }));
  await database().updateRevision.createMany({ data: [...saved(0), ...saved(1)] });
  const branch = { storyId, baseVersion: 0, fields, document, ...by };
  await database().branch.createMany({
    data: [
      { id: parts.branch, ownerKind: 'story', ownerId: storyId, saveId: randomUUID(), ...branch },
      { id: parts.updateBranch, ownerKind: 'update', ownerId: parts.update, saveId: randomUUID(), ...branch },
    ],
  });
  const wall = { wall: '2036-01-01T06:00', zone: 'UTC' };
  const made = { createdById: ownerId, createdAt: long };
  await database().schedule.create({
    data: {
      id: parts.plan,
      storyId,
      verb: 'publish',
      planned: { verb: 'publish', substantive: false },
      ...wall,
      dueAt: soon(),
      ...made,
    },
  });
  await database().previewLink.create({
    data: { id: parts.link, storyId, tokenHash: parts.link, ...made, expiresAt: soon() },
  });
  await database().preflightOverride.create({
    data: {
      id: parts.override,
      storyId,
      ownerKind: 'story',
      ownerId: storyId,
      code: 'standfirst-missing',
      place: 'field:standfirst',
      level: 'amber',
      judged: '',
      reason: 'Known',
      personId: ownerId,
      createdAt: long,
    },
  });
  const anchor = { blockId: newBlockId(), quote: 'It left', before: '', after: '' };
  await database().note.create({
    data: { id: parts.note, storyId, anchor, text: 'Sure?', ...by, createdAt: long },
  });
  await database().storyChange.create({ data: { id: parts.change, storyId, kind: 'published', at: long } });
  await database().notice.create({
    data: { id: parts.notice, kind: 'receipt-bad', at: long, happensAt: long, storyId },
  });
  await database().embedPlace.create({ data: { storyId, address: stagedPost } });
  return { kind: 'story', storyId, path, createdById: ownerId, assigneeIds, sectionId, status, ...parts };
}
