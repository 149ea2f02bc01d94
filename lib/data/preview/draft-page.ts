import { documentRefs } from '@/blocks/document-refs';
import { storySchema } from '@/blocks/registry';
import { storyRefs } from '@/blocks/story-refs';
import type { DraftPreview } from '@/lib/document/shapes/preview';
import { bylinesSchema, type StoryFields, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import { storyTimes } from '@/lib/document/story-times';
import { previewMessages } from '@/lib/kit/messages/preview';
import { slugFrom } from '@/lib/kit/slug-from';
import { database } from '../client';
import { eventful, fateSelect } from '../embed-fates';
import { livePartRefs, liveSelect } from '../live-part';
import { loadRefs, loadWithOthers } from '../load-refs';
import type { Prisma } from '../prisma/client';
import { arrangeRelated } from '../related-cards';
import { type OwnPageRow, type PageRow, pageUpdateSelect, toStoryPage, withPortraits } from '../story-page';
import { toTranslations } from '../translations';
import { draftLivePart } from './draft-live-part';
import { authorsIn, toNames } from './named-authors';

const select = {
  id: true,
  version: true,
  fields: true,
  document: true,
  updatedAt: true,
  publishedVersion: true,
  firstPublishedAt: true,
  substantiveAt: true,
  embargo: { select: { until: true, zone: true } },
  embedPlaces: { where: eventful, select: fateSelect },
  live: { select: liveSelect },
  publication: { select: { related: { select: { found: true } } } },
  addresses: { orderBy: { usedAt: 'desc' }, take: 1, select: { path: true } },
  updates: {
    where: { status: { in: ['published', 'draft'] }, kind: { in: [...updateKinds] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...pageUpdateSelect, status: true, headline: true, document: true, bylines: true },
  },
} satisfies Prisma.StorySelect;

type Row = Prisma.StoryGetPayload<{ select: typeof select }>;
type Names = Pick<OwnPageRow, 'section' | 'bylines' | 'tags'>;

/**
 * The working copy of a story as its page would be if it were published at `now`, or null where there is no such
 * story. Its updates are those that readers see and, marked as drafts, those that nobody has published yet. `address`
 * makes the address of a photo's file from its key: the files may be in the private half.
 */
export async function draftPage(
  id: string,
  { now, address }: { now: Date; address: (key: string) => string },
): Promise<DraftPreview | null> {
  const row = await database().story.findUnique({ where: { id }, select });
  if (!row) return null;
  const fields = storyFieldsSchema.parse(row.fields);
  const updates = await updatesOf(row, now);
  const live = row.live && (await draftLivePart(id, row.live, now));
  const beside = { chosen: fields.relatedIds, found: row.publication?.related?.found ?? [] };
  const [names, refs] = await Promise.all([
    namesIn(fields),
    loadRefs(
      [
        ...storyRefs(fields, storySchema.parse(row.document)),
        ...updates.flatMap((update) => documentRefs(storySchema.parse(update.publishedDocument))),
        ...(live ? livePartRefs(live) : []),
      ],
      { address, at: now },
    ),
  ]);
  // Of other stories, and of authors, what readers get of them.
  const others = await loadWithOthers([], {
    stories: [...beside.chosen, ...beside.found],
    photos: names.bylines.flatMap(({ author }) => author.portraitId ?? []),
    translations: { own: row.id, of: fields.translationOf ?? row.id },
  });
  const page: PageRow = {
    storyId: row.id,
    path: pathOf(row, fields, names.section.slug),
    fields: { ...fields, headline: fields.headline || previewMessages(fields.language).noHeadline },
    document: row.document,
    ...names,
    changed: false,
    shareCard: null,
    ...storyTimes({
      firstPublishedAt: row.firstPublishedAt ?? now,
      substantiveAt: row.substantiveAt,
      // No machine reads a preview.
      revisedAt: null,
      updates,
    }),
    story: { updates, references: [], embedPlaces: row.embedPlaces, live: row.live },
  };
  const drafts = new Set(row.updates.flatMap(({ id, status }) => (status === 'draft' ? [id] : [])));
  const story = toStoryPage(page, refs, live);
  return {
    story: {
      ...story,
      translations: toTranslations(others.translations, {
        ...{ id: row.id, language: fields.language },
        of: fields.translationOf ?? row.id,
      }),
      related: arrangeRelated(beside, others.related),
      bylines: withPortraits(names.bylines, others.portraits),
      updates: story.updates.map((update) => (drafts.has(update.id) ? { ...update, draft: true } : update)),
    },
    embargo: embargoOf(row, now),
    version: row.version,
    savedAt: row.updatedAt.toISOString(),
    readersSee: readersSee(row, drafts.size > 0 || (live?.posts.some(({ draft }) => draft) ?? false)),
  };
}

function embargoOf({ embargo }: Row, now: Date): DraftPreview['embargo'] {
  return embargo && embargo.until > now ? { until: embargo.until.toISOString(), zone: embargo.zone } : null;
}

function readersSee({ version, publishedVersion }: Row, newUpdates: boolean): DraftPreview['readersSee'] {
  if (publishedVersion === null) return 'nothing';
  return publishedVersion < version || newUpdates ? 'older' : 'same';
}

/** Oldest first, those of unknown time before all; a draft is as new as can be. */
async function updatesOf({ updates }: Row, now: Date) {
  const bylines = updates.flatMap((update) =>
    update.status === 'draft' ? bylinesSchema.parse(update.bylines) : [],
  );
  const authors = await authorsIn(bylines);
  const shown = updates.map(({ status, headline, document, bylines: signed, ...update }) =>
    status === 'draft'
      ? {
          ...update,
          publishedHeadline: headline,
          publishedDocument: document,
          publishedBylines: toNames(bylinesSchema.parse(signed), authors),
          publishedAt: now,
        }
      : update,
  );
  return shown.sort((a, b) => (a.publishedAt?.getTime() ?? 0) - (b.publishedAt?.getTime() ?? 0));
}

/** What it would be published at: the section part of an address stays that of the first publication. */
function pathOf({ id, addresses }: Row, fields: StoryFields, section: string): string {
  const [, usedSection, usedSlug] = addresses[0]?.path.split('/') ?? [];
  const slug = fields.urlSlug || usedSlug || slugFrom(fields.headline) || id.slice(-12);
  return `/${usedSection ?? (section || '…')}/${slug}`;
}

/** What the fields name by ids, in their order. A name that went away since is left out. */
async function namesIn({ sectionId, bylines, tagIds, language }: StoryFields): Promise<Names> {
  const named = { slug: true, name: true };
  const [section, authors, tags] = await Promise.all([
    sectionId ? database().section.findUnique({ where: { id: sectionId }, select: named }) : null,
    authorsIn(bylines),
    database().tag.findMany({ where: { id: { in: tagIds } }, select: { ...named, id: true } }),
  ]);
  return {
    section: section ?? { slug: '', name: previewMessages(language).noSection },
    bylines: toNames(bylines, authors),
    tags: tagIds.flatMap((tagId) => {
      const tag = tags.find(({ id }) => id === tagId);
      return tag ? [{ tag: { slug: tag.slug, name: tag.name } }] : [];
    }),
  };
}
