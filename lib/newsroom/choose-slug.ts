import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { Problem } from '@/lib/kit/problem';
import { slugFrom } from '@/lib/kit/slug-from';

const maxTries = 200;

/**
 * The last part of a story's address. A slug that somebody typed is used as it is or refused; one derived from the
 * headline (at the first publication only) gets -2, -3, … while another story has it.
 * @param isTaken whether another story has, or ever had, the address with this slug
 * @throws Problem `slug-taken`
 */
export async function chooseSlug(
  fields: Pick<StoryFields, 'urlSlug' | 'headline'>,
  story: { id: string; currentSlug: string | null },
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  if (fields.urlSlug) {
    if (await isTaken(fields.urlSlug)) throw new Problem('slug-taken', { slug: fields.urlSlug });
    return fields.urlSlug;
  }
  if (story.currentSlug) return story.currentSlug;
  const base = slugFrom(fields.headline) || story.id.slice(-12);
  for (let n = 1; n <= maxTries; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!(await isTaken(slug))) return slug;
  }
  throw new Problem('slug-taken', { slug: base });
}
