import * as z from 'zod/mini';

/** What can happen to a story before readers' eyes. Webhooks name these; docs/webhooks.md says when each is sent. */
export const storyEventKinds = [
  'story.published',
  'story.updated',
  'story.unpublished',
  'story.retracted',
  'update.published',
  'update.withdrawn',
] as const;

export type StoryEventKind = (typeof storyEventKinds)[number];

const named = z.object({ slug: z.string(), name: z.string() });
const instant = z.string();

/**
 * A story at the moment at which something happened to it: what everybody who is told of that is told. Times are ISO
 * instants, paths are of this site.
 */
export const storyEventFactsSchema = z.object({
  story: z.object({
    id: z.string(),
    path: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    kind: z.string(),
    language: z.string(),
    version: z.number(),
    section: named,
    authors: z.array(named),
    tags: z.array(named),
    /** The series that it is in; events of before there were any name none. */
    series: z._default(z.nullable(named), null),
    publishedAt: instant,
    updatedAt: z.nullable(instant),
    correctedAt: z.nullable(instant),
    modifiedAt: instant,
  }),
  /** The update, correction, clarification or note that it is about; null where it is about the story itself. */
  update: z.nullable(z.object({ id: z.string(), kind: z.string(), headline: z.string() })),
  /** Where the address of a story that was taken down leads; null for nowhere. */
  redirectTo: z.nullable(z.string()),
});

export type StoryEventFacts = z.infer<typeof storyEventFactsSchema>;

export interface StoryEvent {
  id: string;
  kind: StoryEventKind;
  storyId: string;
  at: Date;
  facts: StoryEventFacts;
}
