import { storyRefs } from '@/blocks/story-refs';
import type { Choice } from '@/lib/document/shapes/desk-story';
import type { Comparison, Revision } from '@/lib/document/shapes/revision';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { database } from '../client';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { toHelpline } from '../helpline';

/** What readers know these stories as, by their ids; none of those that aren't published. */
export async function publishedNames(ids: readonly string[]): Promise<Choice[]> {
  if (ids.length === 0) return [];
  const rows = await database().publication.findMany({
    where: { storyId: { in: [...new Set(ids)] } },
    select: { storyId: true, headline: true },
  });
  return rows.map(({ storyId: id, headline: name }) => ({ id, name }));
}

/** The stories that a story's fields name. */
export const storiesIn = ({ relatedIds, translationOf }: StoryFields): string[] => [
  ...relatedIds,
  ...(translationOf ? [translationOf] : []),
];

/** The photos and helplines that the versions show, and the names of what their fields refer to. */
export async function loadNamed(
  revisions: Pick<Revision, 'fields' | 'document'>[],
): Promise<Pick<Comparison, 'photos' | 'helplines' | 'names'>> {
  const refs = revisions.flatMap(({ fields, document }) => storyRefs(fields, document));
  const among = (ids: (string | null)[]) => ({ id: { in: [...new Set(ids.filter((id) => id !== null))] } });
  const named = (kind: string) => among(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id));
  const all = revisions.map(({ fields }) => fields);
  const select = { id: true, name: true };
  const [photos, helplines, ...names] = await Promise.all([
    database().photo.findMany({ where: named('photo'), select: deskPhotoSelect }),
    database().helpline.findMany({ where: named('helpline') }),
    database().section.findMany({ where: among(all.map(({ sectionId }) => sectionId)), select }),
    database().removedSection.findMany({ where: among(all.map(({ sectionId }) => sectionId)), select }),
    database().tag.findMany({ where: among(all.flatMap(({ tagIds }) => tagIds)), select }),
    database().author.findMany({
      where: among(all.flatMap(({ bylines }) => bylines.map(({ authorId }) => authorId))),
      select,
    }),
    publishedNames(all.flatMap(storiesIn)),
  ]);
  return {
    photos: await toDeskPhotos(photos),
    helplines: helplines.map(toHelpline),
    names: Object.fromEntries(names.flat().map(({ id, name }) => [id, name])),
  };
}
