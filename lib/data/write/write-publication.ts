import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { toJson } from '../json';
import type { Transaction } from './transaction';

export interface PublicationInput {
  storyId: string;
  version: number;
  path: string;
  sectionId: string;
  fields: StoryFields;
  document: StoryDocument;
  /** The words of the story, to search in. */
  text: string;
  times: { publishedAt: Date; updatedAt: Date | null; correctedAt: Date | null; modifiedAt: Date };
}

/** Makes this version what readers see, in place of any before it. */
export async function writePublication(tx: Transaction, input: PublicationInput): Promise<void> {
  const { storyId, version, path, sectionId, fields, document, text, times } = input;
  const { headline, standfirst, kicker, contentWarning, kind, language } = fields;
  const data = {
    version,
    path,
    sectionId,
    headline,
    standfirst,
    kicker,
    contentWarning,
    kind,
    language,
    text,
    leadPhotoId: fields.lead?.kind === 'photo' ? fields.lead.photoId : null,
    fields: toJson(fields),
    document: toJson(document),
    ...times,
  };
  await tx.publication.upsert({ where: { storyId }, create: { storyId, ...data }, update: data });
  await tx.publicationByline.deleteMany({ where: { storyId } });
  await tx.publicationTag.deleteMany({ where: { storyId } });
  const { publishedAt } = times;
  await tx.publicationByline.createMany({
    data: fields.bylines.map((byline, position) => ({ storyId, ...byline, position, publishedAt })),
    skipDuplicates: true,
  });
  await tx.publicationTag.createMany({
    data: fields.tagIds.map((tagId, position) => ({ storyId, tagId, position, publishedAt })),
    skipDuplicates: true,
  });
}

/** Moves the times of a publication that an update or correction touched. */
export async function writePublicationTimes(
  tx: Transaction,
  storyId: string,
  times: PublicationInput['times'],
): Promise<void> {
  await tx.publication.update({ where: { storyId }, data: times });
}
