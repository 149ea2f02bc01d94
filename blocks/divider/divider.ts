import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { markup } from '@/lib/kit/html';

const schema = z.strictObject({ ...blockBase, type: z.literal('divider') });

export type Divider = z.infer<typeof schema>;

export const divider = defineBlock<Divider>({
  type: 'divider',
  version: 1,
  schema,
  toText: () => '',
  toHtml: () => markup`<hr>`,
  fromHtml: (element, read) =>
    element.tagName === 'hr' ? { id: read.newId(), type: 'divider', version: 1 } : null,
  refs: () => [],
  check: () => [],
  upgrade: {},
});
