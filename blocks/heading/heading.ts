import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { isBlank, plainText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { Markup, markup } from '@/lib/kit/html';
import type { HeadingLevel } from './heading-levels';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  text: richTextSchema,
});

export type Heading = z.infer<typeof schema>;

const levels = new Map<string, HeadingLevel>([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
]);

export const heading = defineBlock<Heading>({
  type: 'heading',
  version: 1,
  schema,
  toText: (block) => plainText(block.text),
  toHtml: (block) => {
    const tag = new Markup(`h${block.level}`);
    return markup`<${tag}>${richTextToHtml(block.text)}</${tag}>`;
  },
  fromHtml: (element, read) => {
    const level = levels.get(element.tagName);
    return level
      ? { id: read.newId(), type: 'heading', version: 1, level, text: read.richText(element) }
      : null;
  },
  refs: () => [],
  check: (block) =>
    isBlank(block.text) ? [{ level: 'amber', code: 'heading-empty', blockId: block.id }] : [],
  upgrade: {},
});
