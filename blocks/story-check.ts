import type { Block } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import { noRefs, type Refs } from '@/lib/document/refs';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { LeadMedia, StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { checkDocument } from './document-check';
import { documentRefs } from './document-refs';
import { checkEmbed } from './embed/check-embed';
import { checkLateWarning, warningIn } from './late-warning';
import { checkLeftovers } from './leftover-notes';
import { checkLeadVideo } from './link-states';
import { type Paragraph, paragraph } from './paragraph/paragraph';
import { checkPhotoUse } from './photo/check-photo';
import { definitionFor } from './registry';

const headlineLimit = 110;
/** Below this width search engines show no large picture, and cards elsewhere a small one. */
const pictureWidth = 1_200;

/** What preflight has to say about a story before it goes out: its fields, its lead and its body. Pure; run in the editor and again by the server. */
export function checkStory(fields: StoryFields, document: StoryDocument, refs: Refs): Finding[] {
  const pictures = [...checkLead(fields, refs), ...checkSharePhoto(fields, refs)];
  const notes = [
    ...writtenFields.flatMap((field) => checkLeftovers([fields[field]], { field })),
    ...checkLeftovers(fields.keyPoints, { field: 'keyPoints' }),
  ];
  return [
    ...checkFields(fields),
    ...checkSlug(fields, refs),
    ...notes,
    ...checkWarning(fields, document),
    ...pictures,
    ...checkBody(document, refs),
  ];
}

/** What readers, cards or search results show of a story's fields. */
const writtenFields = [
  'headline',
  'standfirst',
  'kicker',
  'contentWarning',
  'datelinePlace',
  'backstory',
  'searchHeadline',
  'socialHeadline',
  'socialText',
  'description',
] as const;

/** Where a story warns of what it tells, it does so in time, and some readers need somebody to talk to. */
function checkWarning(fields: StoryFields, document: StoryDocument): Finding[] {
  const findings = checkLateWarning(fields, document);
  const inText = warningIn(document);
  const inField = fields.contentWarning.trim() !== '';
  const helpline = documentRefs(document).some(({ kind }) => kind === 'helpline');
  if (helpline || (!inField && !inText)) return findings;
  const place = inField ? { field: 'contentWarning' } : { blockId: inText?.id };
  return [...findings, { level: 'amber', code: 'warning-without-helpline', ...place }];
}

/** Scripts from which an address can be made (the tables of lib/kit/slug-from.ts). */
const writable =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}0-9]/u;

/** An address of nothing but a number is one that nobody recognises; without words in ASCII it would be. */
function checkSlug({ urlSlug, headline }: StoryFields, { takenSlug }: Refs): Finding[] {
  if (urlSlug && urlSlug === takenSlug) return [{ level: 'red', code: 'slug-taken', field: 'urlSlug' }];
  const place = { level: 'amber', field: 'urlSlug' } as const;
  if (urlSlug) return /^[\d-]+$/.test(urlSlug) ? [{ ...place, code: 'slug-number' }] : [];
  return headline.trim() && !writable.test(headline) ? [{ ...place, code: 'slug-missing' }] : [];
}

/** What preflight has to say about an update: its headline, which may be empty, and its text. */
export function checkUpdate(
  { id, headline, document }: { id: string; headline: string; document: StoryDocument },
  refs: Refs,
): Finding[] {
  return [...checkLeftovers([headline], { field: updateHeadlineField(id) }), ...checkBody(document, refs)];
}

/** The place of an update's headline: several updates may stand on one page. */
export function updateHeadlineField(updateId: string): string {
  return `update-headline-${updateId}`;
}

function checkBody(document: StoryDocument, refs: Refs): Finding[] {
  const empty =
    !refs.isLive && document.blocks.every((block) => !definitionFor(block) || isEmptyParagraph(block));
  const findings = checkDocument(document, refs);
  return empty ? [{ level: 'red', code: 'body-empty' }, ...findings] : findings;
}

function isEmptyParagraph(block: Block): boolean {
  if (block.type !== paragraph.type) return false;
  return paragraph.toText(block as unknown as Paragraph, noRefs).trim() === '';
}

function checkFields(fields: StoryFields): Finding[] {
  const findings: Finding[] = [];
  const headline = fields.headline.trim();
  if (!headline) findings.push({ level: 'red', code: 'headline-missing', field: 'headline' });
  if (headline.length > headlineLimit) {
    findings.push({
      level: 'amber',
      code: 'headline-long',
      field: 'headline',
      detail: { length: headline.length },
    });
  }
  if (!fields.sectionId) findings.push({ level: 'red', code: 'section-missing', field: 'sectionId' });
  if (!fields.standfirst.trim()) {
    findings.push({ level: 'amber', code: 'standfirst-missing', field: 'standfirst' });
  }
  if (fields.bylines.length === 0)
    findings.push({ level: 'amber', code: 'byline-missing', field: 'bylines' });
  if (fields.kind === 'review' && !fields.review?.name.trim()) {
    findings.push({ level: 'amber', code: 'review-without-subject', field: 'review' });
  }
  // What search results show derives from the standfirst where it isn't written: only both missing leaves it to chance.
  if (!fields.description.trim() && !fields.standfirst.trim()) {
    findings.push({ level: 'amber', code: 'description-missing', field: 'description' });
  }
  return findings;
}

function checkLead({ lead }: StoryFields, refs: Refs): Finding[] {
  if (!lead) return [];
  if (lead.kind === 'photo') return checkLeadPhoto(lead, refs.photos.get(lead.photoId));
  if (!lead.embed.url) return [{ level: 'red', code: 'embed-without-source', field: 'lead' }];
  return [...checkEmbed(lead.embed, refs, { field: 'lead' }), ...checkLeadVideo({ lead }, refs)];
}

function checkLeadPhoto(lead: LeadMedia & { kind: 'photo' }, photo: PhotoFigure | undefined): Finding[] {
  const place = { field: 'lead' };
  const use = { alt: lead.alt, decorative: lead.decorative, words: lead.caption ?? photo?.caption };
  const findings = [
    ...checkPhotoUse(use, photo, place),
    ...checkLeftovers([lead.caption ?? '', lead.alt ?? ''], place),
  ];
  if (photo && photo.width < pictureWidth) {
    findings.push({ level: 'amber', code: 'lead-photo-small', ...place, detail: { width: photo.width } });
  }
  return findings;
}

/**
 * The picture for cards elsewhere: the one chosen, else the lead. A chosen one goes out too, so it needs its credit;
 * its alt text is the asset's.
 */
function checkSharePhoto({ sharePhotoId, lead }: StoryFields, refs: Refs): Finding[] {
  const place = { field: 'sharePhotoId' };
  if (!sharePhotoId) {
    return lead?.kind === 'photo' ? [] : [{ level: 'amber', code: 'share-picture-missing', ...place }];
  }
  const use = { alt: null, decorative: true };
  const photo = refs.photos.get(sharePhotoId);
  const findings = checkPhotoUse(use, photo, place);
  if (photo && photo.width < pictureWidth) {
    findings.push({ level: 'amber', code: 'share-picture-small', ...place, detail: { width: photo.width } });
  }
  return findings;
}
