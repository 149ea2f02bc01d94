import { z } from 'zod';
import type { FrontStory, PinnedStory } from '@/lib/document/shapes/desk-front';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import type { StoryKind } from '@/lib/document/shapes/story-fields';
import { privateMediaAddress } from '@/lib/kit/media-address';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../../client';
import type { Prisma } from '../../prisma/client';
import { searchWords } from '../../search-words';
import { subjectSelect } from '../../subject-select';

const photo = { select: { id: true, alt: true, sizes: true } } as const;

const select = {
  storyId: true,
  headline: true,
  kind: true,
  path: true,
  publishedAt: true,
  section: { select: { name: true } },
  leadPhoto: photo,
} satisfies Prisma.PublicationSelect;

type Row = Prisma.PublicationGetPayload<{ select: typeof select }>;

/** The smallest file of a photo, for a list. */
function smallest(sizes: unknown): string | null {
  const [first] = z
    .array(photoFileSchema)
    .parse(sizes)
    .sort((a, b) => a.width - b.width);
  return first ? privateMediaAddress(first.key) : null;
}

function toFrontStory(row: Row): FrontStory {
  return {
    id: row.storyId,
    headline: row.headline,
    kind: row.kind as StoryKind,
    section: row.section.name,
    path: row.path,
    publishedAt: row.publishedAt.toISOString(),
    picture: row.leadPhoto && smallest(row.leadPhoto.sizes),
  };
}

const enough = 30;

/**
 * Published stories to put on a front: those whose headline has all the words of `query`, newest first, at most thirty.
 * @throws Problem `not-allowed`
 */
export async function listFrontStories(
  viewer: Viewer,
  { query, sectionId }: { query: string; sectionId: string | null },
): Promise<FrontStory[]> {
  if (!can(viewer, 'front.see')) throw new Problem('not-allowed');
  const words = searchWords(query).map((word) => ({
    headline: { contains: word, mode: 'insensitive' } as const,
  }));
  const rows = await database().publication.findMany({
    where: { AND: [...words, sectionId ? { sectionId } : {}] },
    orderBy: [{ publishedAt: 'desc' }, { storyId: 'desc' }],
    take: enough,
    select,
  });
  return rows.map(toFrontStory);
}

/** Published stories by id, as a front's page lists them. */
export async function loadFrontStories(ids: readonly string[]): Promise<FrontStory[]> {
  const rows = await database().publication.findMany({ where: { storyId: { in: [...ids] } }, select });
  return rows.map(toFrontStory);
}

/**
 * Stories that are pinned, published or not, with the pictures that readers get in them. One that isn't published and that
 * the viewer may not open keeps its words to itself.
 */
export async function loadPinnedStories(viewer: Viewer, ids: readonly string[]): Promise<PinnedStory[]> {
  const rows = await database().story.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      headline: true,
      ...subjectSelect,
      publication: { select },
      references: { where: { stage: 'published', kind: 'photo' }, select: { refId: true } },
    },
  });
  const photoIds = [...new Set(rows.flatMap(({ references }) => references.map(({ refId }) => refId)))];
  const photos = await database().photo.findMany({ where: { id: { in: photoIds } }, ...photo });
  const pictures = new Map(photos.map(({ id, alt, sizes }) => [id, { id, alt, url: smallest(sizes) ?? '' }]));
  return rows.map(({ publication, references, ...row }) => ({
    id: row.id,
    status: row.status,
    headline: publication?.headline ?? (can(viewer, 'story.read', storySubject(row)) ? row.headline : ''),
    story: publication && toFrontStory(publication),
    pictures: [...new Set(references.map(({ refId }) => refId))].flatMap((id) => pictures.get(id) ?? []),
  }));
}
