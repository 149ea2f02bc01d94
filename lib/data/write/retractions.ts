import type { Transaction } from './transaction';

/** Puts a notice in the place of a publication that is there, with its address, headline and first time. */
export async function writeRetraction(
  tx: Transaction,
  { storyId, notice, at }: { storyId: string; notice: string; at: Date },
): Promise<void> {
  const { path, sectionId, headline, language, publishedAt } = await tx.publication.findUniqueOrThrow({
    where: { storyId },
    select: { path: true, sectionId: true, headline: true, language: true, publishedAt: true },
  });
  const shown = {
    path,
    sectionId,
    headline,
    language,
    notice,
    firstPublishedAt: publishedAt,
    retractedAt: at,
  };
  await tx.retraction.create({ data: { storyId, ...shown } });
}

/** The story goes out again or is gone: its notice is not there any more, if there was one. */
export async function clearRetraction(tx: Transaction, storyId: string): Promise<void> {
  await tx.retraction.deleteMany({ where: { storyId } });
}
