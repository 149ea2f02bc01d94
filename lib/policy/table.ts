import type { Role } from './viewer';

/**
 * How far a right reaches. Somebody may be limited to some sections; what that means for stories is said here.
 * - `any`: everything; of stories one's own, and all in the sections that one is limited to
 * - `desk`: everything; of stories only what is in those sections, one's own too
 * - `own`: what one began, was assigned, uploaded or is oneself
 * - `ownDesk`: of one's own only what is in those sections
 * - `ownDraft`: of one's own only what is not on its way to readers
 * - `drafting`: live coverage of one's own stories, and where one was asked to report
 * - `posting`: live coverage of one's own of the desk, and where one was asked to have posts go out
 * - `lower`: people whose role is below one's own and who, where one is limited to sections, work for no others
 * - `whole`: everything, for whoever isn't limited to sections
 */
export type Reach =
  | 'any'
  | 'desk'
  | 'own'
  | 'ownDesk'
  | 'ownDraft'
  | 'drafting'
  | 'posting'
  | 'lower'
  | 'whole';

export type Row = { what: string } & Partial<Record<Role, Reach>>;

const any = 'any';
const desk = 'desk';
const own = 'own';
const ownDesk = 'ownDesk';
const ownDraft = 'ownDraft';
const drafting = 'drafting';
const posting = 'posting';
const lower = 'lower';
const whole = 'whole';

const everybody = {
  admin: any,
  editor: any,
  photo_editor: any,
  writer: any,
  contributor: any,
  draft_reader: any,
} as const;
const whoWrites = { admin: any, editor: any, photo_editor: any, writer: any, contributor: any } as const;
const editors = { admin: any, editor: any, photo_editor: any } as const;
const wholeDesk = { admin: any, editor: whole, photo_editor: whole } as const;
const publishes = { admin: any, editor: desk, photo_editor: ownDesk, writer: ownDesk } as const;
const reads = { ...everybody, writer: own, contributor: own } as const;

/**
 * Verb by role: how far it reaches, or (left out) not at all. The one table that every use case and every read for staff
 * asks; docs/permissions.md is drawn from it.
 */
export const table = {
  'story.create': { what: 'Begin a story', ...whoWrites },
  'story.read': { what: 'Read a story that is not published, with its history', ...reads },
  'story.save': {
    what: 'Change the working copy of a story',
    ...editors,
    writer: own,
    contributor: ownDraft,
  },
  'story.assign': { what: 'Assign a story to people', ...editors, photo_editor: own, writer: own },
  'story.deadline': { what: 'Set the deadline of a story', ...editors, photo_editor: own, writer: own },
  'story.hand-in': {
    what: 'Hand a story in for review, and take it back',
    ...editors,
    writer: own,
    contributor: own,
  },
  'story.return': { what: 'Return a story that was handed in', admin: any, editor: desk },
  'story.approve': { what: 'Approve a story', admin: any, editor: desk },
  'story.publish': { what: 'Publish a story or its changes, also at a time', ...publishes },
  'story.unpublish': { what: 'Take a story down, also at a time', ...publishes },
  'story.update': { what: 'Add updates, corrections and notes for readers', ...publishes },
  'story.correct-time': { what: 'Correct when a story or an update was published', admin: any, editor: desk },
  'story.history': { what: 'Decide what readers are shown of a story’s changes', admin: any, editor: desk },
  'story.embargo': {
    what: 'Set an embargo on a story, or move it to a later time',
    ...editors,
    writer: own,
    contributor: ownDraft,
  },
  'story.break-embargo': {
    what: 'End an embargo early, or publish before it ends',
    admin: any,
    editor: desk,
  },
  'live.run': {
    what: 'Run live coverage: open, pause and end it, its key points, who reports',
    ...publishes,
  },
  'live.write': {
    what: 'Write posts for live coverage',
    admin: any,
    editor: desk,
    photo_editor: drafting,
    writer: drafting,
    contributor: drafting,
  },
  'live.post': {
    what: 'Have posts of live coverage go out',
    admin: any,
    editor: desk,
    photo_editor: posting,
    writer: posting,
  },
  'story.share-preview': { what: 'Make a preview link', ...editors, writer: own },
  'story.note': { what: 'Write, answer and resolve notes beside a draft', ...reads },
  'preflight.override-amber': { what: 'Let a warning of preflight stand', admin: any, editor: any },
  'preflight.override-red': { what: 'Let an error of preflight stand', admin: any },
  'photo.upload': { what: 'Add photos', ...whoWrites },
  'photo.read': { what: 'See the photo library', ...everybody },
  'photo.edit': {
    what: 'Change a photo, its words and its credit',
    ...editors,
    writer: own,
    contributor: own,
  },
  'photo.decide-credit': { what: 'Decide that a photo has nobody to credit', ...editors },
  'photo.rights': { what: 'Make rules about what may be done with pictures', ...editors },
  'collection.edit': { what: 'Make collections and sort photos into them', ...editors },
  'jobs.see': { what: 'See what goes on in the background', ...wholeDesk },
  'jobs.retry': { what: 'Have failed work tried again', ...wholeDesk },
  'delivery.see': { what: 'See which servers have what was published', ...wholeDesk },
  'audit.read': { what: 'Read the log of who did what', admin: any, editor: whole },
  'helpline.read': { what: 'See helplines', ...everybody },
  'helpline.create': { what: 'Add a helpline', ...whoWrites },
  'tag.create': { what: 'Add a tag', ...whoWrites },
  'series.edit': {
    what: 'Make series of stories, order their parts and delete them',
    admin: any,
    editor: any,
  },
  'front.see': {
    what: 'See how fronts are composed',
    admin: any,
    editor: any,
    photo_editor: any,
    writer: any,
  },
  'front.edit': { what: 'Compose a front', admin: any, editor: desk },
  'front.publish': { what: 'Publish a front, also at a time', admin: any, editor: desk },
  'front.breaking': { what: 'Set the strip of breaking news', admin: any, editor: whole },
  'site.credits': { what: 'Decide how credits are printed', admin: any },
  'site.look': {
    what: 'Decide the site’s name, language, time zone, look, navigation, footer and policies',
    admin: any,
  },
  'site.sections': {
    what: 'Make sections, name and order them, take them away and bring them back',
    admin: any,
  },
  'site.embeds': { what: 'Decide whose frames readers may open', admin: any },
  'site.story-style': { what: 'Decide how stories show what came later', admin: any },
  'site.redirects': { what: 'Make and remove redirects', admin: any, editor: whole },
  'site.crawlers': { what: 'Decide which crawlers may come, and who is told of holes', admin: any },
  'site.pings': { what: 'Decide which systems are told of publications and security events', admin: any },
  'site.sign-in': { what: 'Decide which roles need a second step to sign in', admin: any },
  'link.check': { what: 'Have addresses in a text looked at', ...whoWrites },
  'embed.see': { what: 'See what became of posts in published stories', ...everybody },
  'embed.decide': { what: 'Decide what readers get of a post that is lost', ...publishes },
  'embed.say': { what: 'Note that a post is gone, or there', ...editors },
  'embed.policy': { what: 'Decide what becomes of lost posts as a rule', admin: any },
  'embed.fetch': { what: 'Have a post fetched from its platform', ...whoWrites },
  'person.see': { what: 'See who works here', admin: any, editor: any },
  'person.invite': { what: 'Invite somebody', admin: any, editor: lower },
  'person.role': { what: 'Change somebody’s role and sections', admin: any, editor: lower },
  'person.suspend': { what: 'Suspend somebody, and let them back in', admin: any, editor: lower },
  'person.sessions': { what: 'See and end somebody else’s sessions', admin: any, editor: lower },
  'person.remove': { what: 'Remove somebody; their stories and bylines stay', admin: any },
  'person.reset': { what: 'Make a link by which somebody sets a new password', admin: any },
  'notice.choose': { what: 'Choose what one is told, and how', ...everybody },
  'person.profile': {
    what: 'Change a profile',
    admin: any,
    editor: own,
    photo_editor: own,
    writer: own,
    contributor: own,
    draft_reader: own,
  },
} as const satisfies Record<string, Row>;

export type Verb = keyof typeof table;
