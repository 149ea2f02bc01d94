import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { isBlank, ownDirection, plainText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { markup } from '@/lib/kit/html';

const schema = z.strictObject({ ...blockBase, type: z.literal('paragraph'), text: richTextSchema });

export type Paragraph = z.infer<typeof schema>;

export const paragraph = defineBlock<Paragraph>({
  type: 'paragraph',
  version: 1,
  schema,
  toText: (block) => plainText(block.text),
  toHtml: (block) => {
    if (isBlank(block.text)) return markup``;
    const dir = ownDirection([block.text]);
    return markup`<p${dir && markup` dir="${dir}"`}>${richTextToHtml(block.text)}</p>`;
  },
  fromHtml: (element, read) =>
    element.tagName === 'p'
      ? { id: read.newId(), type: 'paragraph', version: 1, text: read.richText(element) }
      : null,
  refs: () => [],
  check: () => [],
  upgrade: {},
});
