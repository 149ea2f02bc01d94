import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';

/** A published story as readers get it, by its id. */
export async function pageOf(id: string) {
  const { path } = await database().publication.findUniqueOrThrow({ where: { storyId: id } });
  const page = await getStory(...(path.slice(1).split('/') as [string, string]));
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}
