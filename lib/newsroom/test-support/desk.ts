import { randomUUID } from 'node:crypto';
import { database } from '@/lib/data/client';
import { addSection } from '@/lib/data/test-support/newsroom';
import { readContent } from '@/lib/data/write/find-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Block } from '@/lib/document/block';
import type { DraftSave } from '@/lib/document/shapes/desk-story';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { newBlockId, newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import type { NewsroomContext } from '../context';
import { createStory } from '../create-story';
import { publishStory } from '../publish-story';
import { saveDraft } from '../save-draft';

/** A clock that stands until somebody moves it, so that tests can say what time it was. */
export class Clock {
  #now: number;
  constructor(start = '2026-11-22T08:00:00.000Z') {
    this.#now = Date.parse(start);
  }
  now = (): Date => new Date(this.#now);
  /** Moves on and returns the new time. */
  pass(minutes = 1): Date {
    this.#now += minutes * 60_000;
    return this.now();
  }
}

/** A person at their desk: everybody shares a clock that begins now, and moves with every look as real ones do. */
const running = new Clock(new Date().toISOString());
export function acting(viewer: Viewer, clock?: Clock): NewsroomContext {
  return { viewer, now: clock ? clock.now : () => running.pass() };
}

export const paragraph = (text: string): Block => ({
  id: newBlockId(),
  type: 'paragraph',
  version: 1,
  text: text ? [{ text }] : [],
});

export const photoBlock = (photoId: string, use: Record<string, unknown> = {}): Block => ({
  id: newBlockId(),
  type: 'photo',
  version: 1,
  photoId,
  alt: null,
  decorative: false,
  caption: null,
  layout: 'column',
  ...use,
});

export const helplineBlock = (...helplineIds: string[]): Block => ({
  id: newBlockId(),
  type: 'helpline',
  version: 1,
  intro: [],
  helplineIds,
});

export const body = (...blocks: (Block | string)[]): StoryDocument => ({
  version: 1,
  blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
});

/** What a save sends. */
export function saveOf(
  baseVersion: number,
  fields: Partial<StoryFields> = {},
  document: StoryDocument = body('It happened.'),
): DraftSave {
  return { baseVersion, saveId: randomUUID(), fields: { ...emptyFields(), ...fields }, document };
}

export async function newStory(context: NewsroomContext): Promise<string> {
  const { id } = await createStory(context, newId());
  return id;
}

/** Saves a story on top of what is there, whatever that is: fields as given over the present ones. */
export async function write(
  context: NewsroomContext,
  id: string,
  fields: Partial<StoryFields>,
  document?: StoryDocument,
): Promise<number> {
  const { version } = await database().story.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const present = await inTransaction((tx) => readContent(tx, id));
  const save = saveOf(version, { ...present.fields, ...fields }, document ?? present.document);
  return (await saveDraft(context, id, save)).version;
}

/** A story with a headline and a section of its own, as far as preflight wants it. */
export async function readyStory(
  context: NewsroomContext,
  fields: Partial<StoryFields> = {},
  document: StoryDocument = body('It happened.'),
): Promise<string> {
  const id = await newStory(context);
  const sectionId = fields.sectionId ?? (await addSection()).id;
  await write(context, id, { headline: 'The bridge opens', ...fields, sectionId }, document);
  return id;
}

/** Publishes the working copy as it stands. Returns the public path. */
export async function publishNow(
  context: NewsroomContext,
  id: string,
  { substantive = false } = {},
): Promise<string> {
  const { version } = await database().story.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return (await publishStory(context, { id, version, substantive })).path;
}

/** Resolves with the Problem that `work` is refused with. Anything else fails the test. */
export async function refusal(work: Promise<unknown>) {
  const { isProblem } = await import('@/lib/kit/problem');
  const outcome = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome)) throw new Error(`Not refused: ${JSON.stringify(outcome.value)}`);
  if (!isProblem(outcome.error)) throw outcome.error;
  return outcome.error;
}
