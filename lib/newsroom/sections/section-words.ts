import { findAlikeSection } from '@/lib/data/write/sections';
import type { Transaction } from '@/lib/data/write/transaction';
import { plainSectionName } from '@/lib/document/section-name';
import type { SectionWords } from '@/lib/document/shapes/section';
import { Problem } from '@/lib/kit/problem';
import { isSectionSlug, isSlug } from '@/lib/kit/slug';
import { slugFrom } from '@/lib/kit/slug-from';

/**
 * What somebody typed about a section, as it is stored: with an address that is made of the name where none was typed.
 * @throws Problem `section-name-missing`, `section-address-missing`, `section-address-wrong`, `section-address-reserved`
 */
export function readSectionWords(typed: SectionWords): SectionWords {
  const name = plainSectionName(typed.name);
  if (!name) throw new Problem('section-name-missing');
  const slug = typed.slug || slugFrom(name);
  if (!slug) throw new Problem('section-address-missing');
  if (!isSlug(slug)) throw new Problem('section-address-wrong', { slug });
  if (!isSectionSlug(slug)) throw new Problem('section-address-reserved', { slug });
  return { ...typed, name, slug };
}

/** @throws Problem `section-name-taken`, `section-address-taken` where another section is called so, or has that address */
export async function assertUnlikeOthers(
  tx: Transaction,
  section: { id: string; name: string; slug: string },
): Promise<void> {
  const alike = await findAlikeSection(tx, section);
  if (!alike) return;
  if (alike.slug === section.slug) throw new Problem('section-address-taken', { ...alike });
  throw new Problem('section-name-taken', { name: section.name });
}
