import { successorsOf } from '@/lib/data/write/removed-sections';
import type { Transaction } from '@/lib/data/write/transaction';
import type { FrontDocument } from '@/lib/document/fronts/front';
import { leadSections, sectionsNamed } from '@/lib/document/fronts/front-sections';

/**
 * A front as it is to be stored: a slot that names a section of before, because somebody had the front open or brings an old
 * version back, takes its stories where they are now. One that was taken away with no story in it stays named: it may come
 * back, and until then the desk says that it isn't there.
 */
export async function leadSources(tx: Transaction, document: FrontDocument): Promise<FrontDocument> {
  return leadSections(document, await successorsOf(tx, sectionsNamed(document)));
}
