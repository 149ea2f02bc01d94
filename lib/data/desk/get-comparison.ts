import { storySchema } from '@/blocks/registry';
import { storyRefs } from '@/blocks/story-refs';
import type { Comparison, Revision } from '@/lib/document/shapes/revision';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { toHelpline } from '../helpline';
import { revisionRowSelect, type StoryOfHistory, storyOfHistory, toRevisionRow } from './revision-row';

/**
 * Two versions of a story in whatever order they are given; `against` null compares with the one before.
 * @throws Problem `not-found`, also for a version that isn't kept (any more)
 */
export async function getComparison(
  viewer: Viewer,
  id: string,
  { version, against }: { version: number; against: number | null },
): Promise<Comparison> {
  const story = await storyOfHistory(viewer, id);
  const last = Math.max(version, against ?? 0);
  const first =
    against === null || against === version ? await nextTo(story, last, 'lt') : Math.min(version, against);
  const [newer, older, next] = await Promise.all([
    readRevision(story, last),
    first === null ? null : readRevision(story, first),
    nextTo(story, last, 'gt'),
  ]);
  return { story, older, newer, next, ...(await loadNamed([newer, ...(older ? [older] : [])])) };
}

/** The version just before or after another, or null. */
async function nextTo(story: StoryOfHistory, version: number, side: 'lt' | 'gt'): Promise<number | null> {
  const row = await database().revision.findFirst({
    where: { storyId: story.id, version: { [side]: version } },
    orderBy: { version: side === 'lt' ? 'desc' : 'asc' },
    select: { version: true },
  });
  return row?.version ?? null;
}

async function readRevision(story: StoryOfHistory, version: number): Promise<Revision> {
  const row = await database().revision.findUnique({
    where: { storyId_version: { storyId: story.id, version } },
    select: { ...revisionRowSelect, fields: true, document: true },
  });
  if (!row) throw new Problem('not-found', { version });
  return {
    ...toRevisionRow(row, story),
    fields: storyFieldsSchema.parse(row.fields),
    document: storySchema.parse(row.document),
  };
}

/** The photos and helplines that the versions show, and the names of what their fields refer to. */
async function loadNamed(revisions: Revision[]): Promise<Pick<Comparison, 'photos' | 'helplines' | 'names'>> {
  const refs = revisions.flatMap(({ fields, document }) => storyRefs(fields, document));
  const among = (ids: (string | null)[]) => ({ id: { in: [...new Set(ids.filter((id) => id !== null))] } });
  const named = (kind: string) => among(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id));
  const all = revisions.map(({ fields }) => fields);
  const select = { id: true, name: true };
  const [photos, helplines, ...names] = await Promise.all([
    database().photo.findMany({ where: named('photo'), select: deskPhotoSelect }),
    database().helpline.findMany({ where: named('helpline') }),
    database().section.findMany({ where: among(all.map(({ sectionId }) => sectionId)), select }),
    database().tag.findMany({ where: among(all.flatMap(({ tagIds }) => tagIds)), select }),
    database().author.findMany({
      where: among(all.flatMap(({ bylines }) => bylines.map(({ authorId }) => authorId))),
      select,
    }),
  ]);
  return {
    photos: await toDeskPhotos(photos),
    helplines: helplines.map(toHelpline),
    names: Object.fromEntries(names.flat().map(({ id, name }) => [id, name])),
  };
}
