import type { Role, Viewer } from './viewer';

/** What a verb is done to. `null` where there is no single thing yet (creating, listing). */
export type Subject =
  | { kind: 'story'; createdById: string }
  /** The live coverage of a story, and what the viewer was asked to do for it: write drafts, or have posts go out. */
  | { kind: 'live'; createdById: string; reporting: 'drafts' | 'posts' | null }
  | { kind: 'photo'; uploadedById: string }
  | { kind: 'newsroom' };

const own = 'own';
const any = 'any';
const drafting = 'drafting';
const posting = 'posting';

/**
 * Verb by role: `any` subject, only one's `own`, one's own and what one was asked to write drafts or posts for, or (left out)
 * none. The one table that every use case and every read for staff asks.
 */
const table = {
  'story.create': { admin: any, editor: any, photo_editor: any, writer: any },
  'story.read': { admin: any, editor: any, photo_editor: any, writer: own },
  'story.save': { admin: any, editor: any, photo_editor: any, writer: own },
  'story.publish': { admin: any, editor: any, photo_editor: own, writer: own },
  'story.unpublish': { admin: any, editor: any, photo_editor: own, writer: own },
  'story.update': { admin: any, editor: any, photo_editor: own, writer: own },
  /** When a story or an update was published, as readers are told. */
  'story.correct-time': { admin: any, editor: any },
  /** Live coverage: open, begin, pause and end it, its key points, who reports; write posts; have posts go out, pin them. */
  'live.run': { admin: any, editor: any, photo_editor: own, writer: own },
  'live.write': { admin: any, editor: any, photo_editor: drafting, writer: drafting },
  'live.post': { admin: any, editor: any, photo_editor: posting, writer: posting },
  /** What a story's public history shows of its changes. */
  'story.history': { admin: any, editor: any },
  'story.share-preview': { admin: any, editor: any, photo_editor: any, writer: own },
  /** Notes beside a draft: whoever may read it may write, answer and resolve them. */
  'story.note': { admin: any, editor: any, photo_editor: any, writer: own },
  'preflight.override-amber': { admin: any, editor: any },
  'preflight.override-red': { admin: any },
  'photo.upload': { admin: any, editor: any, photo_editor: any, writer: any },
  'photo.read': { admin: any, editor: any, photo_editor: any, writer: any },
  'photo.edit': { admin: any, editor: any, photo_editor: any, writer: own },
  'photo.decide-credit': { admin: any, editor: any, photo_editor: any },
  /** Rules about what may be done with pictures, and what the desk is told of them. */
  'photo.rights': { admin: any, editor: any, photo_editor: any },
  /** Make and name collections of photos, sort photos into them: rules about a collection hold for what is in it. */
  'collection.edit': { admin: any, editor: any, photo_editor: any },
  /** What goes on in the background, why something failed there, and having it tried again. */
  'jobs.see': { admin: any, editor: any, photo_editor: any },
  'jobs.retry': { admin: any, editor: any, photo_editor: any },
  /** Which servers have dropped what was published or taken down. */
  'delivery.see': { admin: any, editor: any, photo_editor: any },
  /** The log of who did what. */
  'audit.read': { admin: any, editor: any },
  'helpline.read': { admin: any, editor: any, photo_editor: any, writer: any },
  'helpline.create': { admin: any, editor: any, photo_editor: any, writer: any },
  'tag.create': { admin: any, editor: any, photo_editor: any, writer: any },
  /** How credits are printed, for the whole site. */
  'site.credits': { admin: any },
  /** Whose frames readers may open, for the whole site. */
  'site.embeds': { admin: any },
  /** How stories show what came after they were published, for the whole site. */
  'site.story-style': { admin: any },
  /** Who is told of what is published: a hub, search engines, webhooks. */
  'site.pings': { admin: any },
  /** Having the server look whether addresses answer. */
  'link.check': { admin: any, editor: any, photo_editor: any, writer: any },
  /** What became of the posts in published stories. */
  'embed.see': { admin: any, editor: any, photo_editor: any, writer: any },
  /** What readers of a story get of a post that is lost. */
  'embed.decide': { admin: any, editor: any, photo_editor: own, writer: own },
  /** Noting oneself that a post is gone, or there. */
  'embed.say': { admin: any, editor: any, photo_editor: any },
  /** What the house does about lost posts as a rule. */
  'embed.policy': { admin: any },
  'embed.fetch': { admin: any, editor: any, photo_editor: any, writer: any },
} satisfies Record<string, Partial<Record<Role, Reach>>>;

type Reach = typeof own | typeof any | typeof drafting | typeof posting;

export type Verb = keyof typeof table;

function isOwn(viewer: Viewer, subject: Subject): boolean {
  switch (subject.kind) {
    case 'story':
    case 'live':
      return subject.createdById === viewer.id;
    case 'photo':
      return subject.uploadedById === viewer.id;
    case 'newsroom':
      return true;
  }
}

/** Whether `viewer` may do `verb` to `subject`. Pure; asked by use cases (writes) and lib/data/desk (reads). */
export function can(viewer: Viewer, verb: Verb, subject: Subject = { kind: 'newsroom' }): boolean {
  const rights: Partial<Record<Role, Reach>> = table[verb];
  const reach = rights[viewer.role];
  if (!reach) return false;
  if (reach === any || isOwn(viewer, subject)) return true;
  const reporting = subject.kind === 'live' ? subject.reporting : null;
  return reach === drafting ? reporting !== null : reach === posting && reporting === 'posts';
}
