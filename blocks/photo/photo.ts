import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { labelledCredit } from '@/lib/document/credit-label';
import { defineBlock } from '@/lib/document/define-block';
import type { Refs } from '@/lib/document/refs';
import { isBlank, plainText, type RichText, richText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { markup } from '@/lib/kit/html';
import { creditLineMessages } from '@/lib/kit/messages/credit-line';
import { altOf, checkPhotoUse } from './check-photo';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('photo'),
  photoId: z.uuid(),
  /** Null: the asset's own alt text. */
  alt: z.nullable(z.string().check(z.maxLength(2_000))),
  /** Says nothing that the text doesn't: screen readers skip it. */
  decorative: z.boolean(),
  /** Null: the asset's own caption. */
  caption: z.nullable(richTextSchema),
  layout: z.enum(['column', 'wide']),
});

export type Photo = z.infer<typeof schema>;

/** The caption at this place: the block's own, else the asset's. */
export function captionOf(block: Photo, refs: Refs): RichText {
  return block.caption ?? richText(refs.photos.get(block.photoId)?.caption ?? '');
}

export const photo = defineBlock<Photo>({
  type: 'photo',
  version: 1,
  schema,
  toText: (block, refs, _, language) => {
    const asset = refs.photos.get(block.photoId);
    if (asset?.withheld) return '';
    return [plainText(captionOf(block, refs)), asset ? labelledCredit(asset, language) : '']
      .filter(Boolean)
      .join(' ');
  },
  toHtml: (block, refs, _, language = 'en') => {
    const asset = refs.photos.get(block.photoId);
    if (asset?.withheld) {
      return markup`<figure><figcaption>${creditLineMessages(language).pictureWithheld}</figcaption></figure>`;
    }
    const largest = asset?.sizes.filter((size) => size.width <= 1_280).at(-1) ?? asset?.sizes[0];
    if (!asset || !largest) return markup``;
    const caption = captionOf(block, refs);
    const credit = labelledCredit(asset, language);
    const words = isBlank(caption) ? null : richTextToHtml(caption);
    const ai = asset.aiLabel && creditLineMessages(language).aiLabel[asset.aiLabel];
    const line = [credit, ai].filter(Boolean).join(' · ');
    const byline = line && markup`<small>${line}</small>`;
    const figcaption =
      (words || byline) && markup`<figcaption>${words}${words && byline && ' '}${byline}</figcaption>`;
    const { url, width, height } = largest;
    return markup`<figure><img src="${url}" alt="${altOf(block, asset)}" width="${width}" height="${height}">${figcaption}</figure>`;
  },
  // A picture in somebody else's HTML is not ours until it is uploaded with its credit.
  fromHtml: () => null,
  refs: (block) => [{ kind: 'photo', id: block.photoId }],
  check: (block, refs) => {
    const use = { alt: block.alt, decorative: block.decorative, words: plainText(captionOf(block, refs)) };
    return checkPhotoUse(use, refs.photos.get(block.photoId), { blockId: block.id });
  },
  upgrade: {},
});
