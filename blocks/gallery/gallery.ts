import * as z from 'zod/mini';
import { blockBase, childBlocks } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { markup } from '@/lib/kit/html';
import { galleryChildren } from './gallery-children';
import { galleryCredits, galleryLayouts } from './gallery-layouts';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('gallery'),
  layout: z.enum(galleryLayouts),
  credits: z.enum(galleryCredits),
  /** Photos, each with alt text, caption and credit of its own. */
  blocks: childBlocks,
});

export type Gallery = z.infer<typeof schema>;

export const gallery = defineBlock<Gallery>({
  type: 'gallery',
  version: 2,
  schema,
  children: galleryChildren,
  toText: (_, __, inside = '') => inside,
  // Feed readers have no side by side: the pictures follow each other, each with its caption and credit, whatever the page does.
  toHtml: (_, __, inside = markup``) => inside,
  // Pictures in somebody else's HTML are not ours until they are uploaded with their credit.
  fromHtml: () => null,
  refs: () => [],
  check: ({ id, blocks }) =>
    blocks.length === 0 ? [{ level: 'amber', code: 'gallery-empty', blockId: id }] : [],
  upgrade: { 1: (stored) => ({ ...stored, credits: 'each' }) },
});
