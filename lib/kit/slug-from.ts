import slugify from '@sindresorhus/slugify';
import { maxSlugLength } from './slug';

/**
 * A URL slug from a headline: lower-case ASCII words joined by hyphens, cut at a word at 80 characters.
 * Empty when the text has no letter or digit that can be written in ASCII; callers then ask for one or use the id.
 * Its tables of letters weigh 13 KB (gzip): in a browser, import it when it is wanted.
 */
export function slugFrom(text: string): string {
  const slug = slugify(text.slice(0, 400), { decamelize: false });
  if (slug.length <= maxSlugLength) return slug;
  const cut = slug.slice(0, maxSlugLength + 1);
  const hyphen = cut.lastIndexOf('-');
  return hyphen > 0 ? cut.slice(0, hyphen) : cut.slice(0, maxSlugLength);
}
