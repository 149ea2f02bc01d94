import { documentText } from '@/blocks/document-text';
import { loadRefs } from '../load-refs';
import { pageRefs, pageSelect, toStoryPage } from '../story-page';
import type { Transaction } from './transaction';

/** Makes the words that a published story is searched by those that readers get now. */
export async function rewriteText(tx: Transaction, storyId: string): Promise<void> {
  const row = await tx.publication.findUnique({ where: { storyId }, select: pageSelect });
  if (!row) return;
  const page = toStoryPage(row, await loadRefs(pageRefs(row), { from: tx, readers: false }));
  const text = documentText(page.document, page.refs, page.language);
  await tx.publication.update({ where: { storyId }, data: { text } });
}
