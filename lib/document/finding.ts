/**
 * One thing that preflight has to say. `red` stops publishing, `amber` advises. `code` names the sentence in
 * lib/kit/messages/preflight.ts; `blockId` or `field` is the place it leads to.
 */
export interface Finding {
  level: 'red' | 'amber';
  code: FindingCode;
  blockId?: string;
  field?: string;
  detail?: Record<string, string | number>;
}

export type FindingCode =
  | 'headline-missing'
  | 'headline-long'
  | 'section-missing'
  | 'standfirst-missing'
  | 'byline-missing'
  | 'description-missing'
  | 'body-empty'
  | 'slug-missing'
  | 'slug-number'
  | 'slug-taken'
  | 'warning-late'
  | 'warning-without-helpline'
  | 'lead-photo-small'
  | 'share-picture-missing'
  | 'share-picture-small'
  | 'review-without-subject'
  | 'leftover-note'
  | 'leftover-perhaps'
  | 'link-says-nothing'
  | 'link-wanted'
  | 'link-bare-address'
  | 'link-dead'
  | 'link-hidden'
  | 'embed-gone'
  | 'photo-gone'
  | 'photo-alt-missing'
  | 'photo-alt-repeats-credit'
  | 'photo-alt-repeats-caption'
  | 'photo-alt-file-name'
  | 'photo-credit-missing'
  | 'photo-credit-unknown'
  | 'photo-rights-denied'
  | 'photo-rights-ended'
  | 'photo-rights-not-begun'
  | 'photo-rights-ask'
  | 'photo-rights-ending'
  | 'photo-made-with-ai'
  | 'embed-without-source'
  | 'embed-picture-undescribed'
  | 'quote-empty'
  | 'quote-speaker-missing'
  | 'heading-empty'
  | 'heading-jumps'
  | 'helpline-empty'
  | 'helpline-gone'
  | 'pull-quote-not-in-story'
  | 'gallery-empty'
  | 'fact-box-title-missing'
  | 'table-empty'
  | 'table-without-headings'
  | 'block-unknown';
