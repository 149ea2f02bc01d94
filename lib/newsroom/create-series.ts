import { writeAudit } from '@/lib/data/write/audit';
import { insertSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SeriesWords } from '@/lib/document/shapes/series';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { slugFrom } from '@/lib/kit/slug-from';
import { assertLeadsNowhere } from './assert-leads-nowhere';
import { assertCan, type NewsroomContext } from './context';

const maxTries = 50;

/**
 * Begins a series without stories; its address is made of its name and stays when that changes. Readers see it once one
 * of its stories is published.
 * @returns its id
 * @throws Problem `not-allowed`; `slug-taken` when too many are called alike; `address-redirects` where its address leads
 * elsewhere
 */
export async function createSeries({ viewer, now }: NewsroomContext, words: SeriesWords): Promise<string> {
  assertCan(viewer, 'series.edit');
  const id = newId();
  const at = now();
  const base = slugFrom(words.name) || id.slice(-12);
  return inTransaction(async (tx) => {
    for (let n = 1; n <= maxTries; n += 1) {
      const slug = n === 1 ? base : `${base}-${n}`;
      if (!(await insertSeries(tx, { ...words, id, slug, at }))) continue;
      await assertLeadsNowhere(tx, `/series/${slug}`);
      const about = { verb: 'series.create', subjectKind: 'series', subjectId: id } as const;
      await writeAudit(tx, { at, personId: viewer.id, ...about, detail: { name: words.name, slug } });
      return id;
    }
    throw new Problem('slug-taken', { slug: base });
  });
}
