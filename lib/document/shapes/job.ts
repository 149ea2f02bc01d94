import { z } from 'zod';

/**
 * Work that goes on in the background, by name, and what each job has to know. A use case adds one in the transaction
 * that makes it necessary (`lib/data/write/add-job`); `worker/tasks` has a file for each.
 */
export const jobPayloads = {
  /** Makes the files of a photo what its original, its crops and its credit say. */
  'make-photo-files': z.strictObject({ photoId: z.uuid() }),
  /** Clears away files that a photo had before. */
  'remove-photo-files': z.strictObject({ photoId: z.uuid(), keys: z.array(z.string()) }),
  /** Clears away files of photos that are no longer in the library, by the content that they were made of. */
  'clear-contents': z.strictObject({
    contents: z.array(z.strictObject({ sha256: z.string(), files: z.array(z.string()) })),
  }),
  /** Holds the rows of photos against their files. */
  'check-media': z.strictObject({}),
  /** Orders the files of photos for which that was never done, or done by an older version. */
  'find-stale-photos': z.strictObject({}),
  /** Notes the colours of photos that have none yet, from one of them on. */
  'tint-photos': z.strictObject({ after: z.uuid().optional() }),
  /** Keeps the queue itself in order. */
  'tidy-jobs': z.strictObject({}),
  /** Forgets what edges were told long ago, and edges that are no more. */
  'tidy-drops': z.strictObject({}),
  /** Asks the addresses in stories that are due (`LinkCheck`). */
  'check-links': z.strictObject({}),
  /** Moves planned times whose zones have other rules since. */
  'realign-schedules': z.strictObject({}),
  /** Sees to everything that follows from what happened to a story (`StoryEvent`). */
  'follow-event': z.strictObject({ eventId: z.uuid() }),
  /** Tells one address of one event. */
  'send-webhook': z.strictObject({ deliveryId: z.uuid() }),
  /** Mails somebody what they are to be told, all of it at once. */
  'mail-notices': z.strictObject({ personId: z.uuid() }),
  /** Posts one notice to somebody's address. */
  'post-notice': z.strictObject({ deliveryId: z.uuid() }),
  /** Asks for the page of a story as a reader does, and looks at what comes. */
  'check-receipt': z.strictObject({ storyId: z.uuid() }),
  /** Tells the hub of feeds which have changed. */
  'ping-hub': z.strictObject({}),
  /** Tells search engines which addresses have changed. */
  'ping-index-now': z.strictObject({}),
  /** Forgets what happened long ago, and how telling of it went. */
  'tidy-events': z.strictObject({}),
  /** Looks whether the posts in published stories are still there. */
  'watch-embeds': z.strictObject({}),
  /** Writes to somebody that they were signed in where nobody had seen them before. */
  'tell-of-sign-in': z.strictObject({ sessionId: z.uuid() }),
  /** Indexes published stories whose words in the readers' search are out of date. */
  'index-stories': z.strictObject({}),
  /** Draws the card of a story that has no picture to share. */
  'draw-share-card': z.strictObject({ storyId: z.uuid() }),
  /** Clears away cards that no story has any more. */
  'remove-share-card': z.strictObject({ keys: z.array(z.string()) }),
  /** Orders cards that aren't as the site looks now. */
  'find-stale-cards': z.strictObject({}),
  /** Looks for the stories that stand at the end of others. */
  'relate-stories': z.strictObject({}),
};

/** Beside a payload: the request that made the job necessary (lib/kit/log). */
export const askedBy = '_request';

export type JobName = keyof typeof jobPayloads;

export type JobPayload<Name extends JobName> = z.infer<(typeof jobPayloads)[Name]>;
