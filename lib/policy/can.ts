import type { FrontSubject } from './front-subject';
import type { LiveSubject, StorySubject } from './story-subject';
import { type Reach, type Row, table, type Verb } from './table';
import { type Role, roles, type Viewer } from './viewer';

/** Somebody of the newsroom, or what an invitation would make of them. */
export interface PersonSubject {
  kind: 'person';
  id: string;
  role: Role;
  sectionIds: readonly string[];
}

/** What a verb is done to. `newsroom` where there is no single thing yet (creating, listing). */
export type Subject =
  | StorySubject
  | LiveSubject
  | FrontSubject
  | { kind: 'photo'; uploadedById: string }
  | PersonSubject
  | { kind: 'newsroom' };

/** What a contributor may still change: it is neither published nor planned to be. */
const openToContributors: readonly string[] = ['draft', 'in_review', 'returned', 'approved'];

/** How far the viewer's right to a verb reaches; null for no right at all. For reads that choose among many. */
export function reachOf(viewer: Viewer, verb: Verb): Reach | null {
  const row: Row = table[verb];
  return row[viewer.role] ?? null;
}

/** Whether administrators alone have a right to a verb. */
export function isForAdministrators(verb: Verb): boolean {
  const row: Row = table[verb];
  return roles.every((role) => role === 'admin' || row[role] === undefined);
}

function isOwn(viewer: Viewer, subject: Subject): boolean {
  switch (subject.kind) {
    case 'story':
    case 'live':
      return subject.createdById === viewer.id || subject.assigneeIds.includes(viewer.id);
    case 'photo':
      return subject.uploadedById === viewer.id;
    case 'person':
      return subject.id === viewer.id;
    case 'front':
    case 'newsroom':
      return true;
  }
}

/** Whether a subject is in the sections that the viewer works for; what belongs to no section is everybody's. */
function isOfTheirDesk(viewer: Viewer, subject: Subject): boolean {
  if (viewer.sectionIds.length === 0 || !('sectionId' in subject)) return true;
  return subject.sectionId !== null && viewer.sectionIds.includes(subject.sectionId);
}

/** Whether somebody has a lower role than the viewer, and no section that the viewer hasn't. */
function isBelow({ role, sectionIds }: Viewer, subject: Subject): boolean {
  if (subject.kind !== 'person') return true;
  if (roles.indexOf(subject.role) <= roles.indexOf(role)) return false;
  if (sectionIds.length === 0) return true;
  return subject.sectionIds.length > 0 && subject.sectionIds.every((id) => sectionIds.includes(id));
}

const reportingOf = (subject: Subject) => (subject.kind === 'live' ? subject.reporting : null);
const isOpen = (subject: Subject) => !('status' in subject) || openToContributors.includes(subject.status);

/** Whether `viewer` may do `verb` to `subject`. Pure; asked by use cases (writes) and lib/data/desk (reads). */
export function can(viewer: Viewer, verb: Verb, subject: Subject = { kind: 'newsroom' }): boolean {
  const own = isOwn(viewer, subject);
  const ofTheirDesk = isOfTheirDesk(viewer, subject);
  switch (reachOf(viewer, verb)) {
    case 'any':
      return ofTheirDesk || own;
    case 'desk':
      return ofTheirDesk;
    case 'own':
      return own;
    case 'ownDesk':
      return own && ofTheirDesk;
    case 'ownDraft':
      return own && isOpen(subject);
    case 'drafting':
      return own || reportingOf(subject) !== null;
    case 'posting':
      return (own && ofTheirDesk) || reportingOf(subject) === 'posts';
    case 'lower':
      return isBelow(viewer, subject);
    case 'whole':
      return viewer.sectionIds.length === 0;
    case null:
      return false;
  }
}
