import type { Block } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import { noRefs, type Refs } from '@/lib/document/refs';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { checkDocument } from './document-check';
import { type Paragraph, paragraph } from './paragraph/paragraph';
import { checkPhotoUse } from './photo/check-photo';
import { definitionFor } from './registry';

const headlineLimit = 110;

/** What preflight has to say about a story before it goes out: its fields, its lead and its body. Pure; run in the editor and again by the server. */
export function checkStory(fields: StoryFields, document: StoryDocument, refs: Refs): Finding[] {
  const pictures = [...checkLead(fields, refs), ...checkSharePhoto(fields, refs)];
  return [...checkFields(fields), ...pictures, ...checkBody(document, refs)];
}

/** What preflight has to say about an update. */
export function checkBody(document: StoryDocument, refs: Refs): Finding[] {
  const empty = document.blocks.every((block) => !definitionFor(block) || isEmptyParagraph(block));
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
  // What search results show derives from the standfirst where it isn't written: only both missing leaves it to chance.
  if (!fields.description.trim() && !fields.standfirst.trim()) {
    findings.push({ level: 'amber', code: 'description-missing', field: 'description' });
  }
  return findings;
}

function checkLead({ lead }: StoryFields, refs: Refs): Finding[] {
  if (!lead) return [];
  if (lead.kind === 'photo') return checkPhotoUse(lead, refs.photos.get(lead.photoId), { field: 'lead' });
  return lead.embed.url ? [] : [{ level: 'red', code: 'embed-without-source', field: 'lead' }];
}

/** The picture for cards elsewhere goes out too, so it needs its credit; its alt text is the asset's. */
function checkSharePhoto({ sharePhotoId }: StoryFields, refs: Refs): Finding[] {
  if (!sharePhotoId) return [];
  const use = { alt: null, decorative: true };
  return checkPhotoUse(use, refs.photos.get(sharePhotoId), { field: 'sharePhotoId' });
}
