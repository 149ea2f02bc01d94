import * as z from 'zod/mini';

/** What can happen to a section before readers' eyes. Webhooks name these; docs/webhooks.md says when each is sent. */
export const sectionEventKinds = ['section.renamed', 'section.removed', 'section.restored'] as const;

export type SectionEventKind = (typeof sectionEventKinds)[number];

const named = z.object({ slug: z.string(), name: z.string() });
const section = z.extend(named, { id: z.string() });

/** What everybody who is told of such an event is told: once for all of its stories. */
export const sectionEventFactsSchema = z.object({
  /** As it is now; one that was taken away, as it was. */
  section,
  /** As it was; null for one that isn't renamed. */
  before: z.nullable(named),
  /** The section that has its stories now; null where none has any. */
  successor: z.nullable(section),
  /** How many published stories went there. */
  stories: z.number(),
});

export type SectionEventFacts = z.infer<typeof sectionEventFactsSchema>;

export interface SectionEvent {
  id: string;
  kind: SectionEventKind;
  at: Date;
  facts: SectionEventFacts;
}
