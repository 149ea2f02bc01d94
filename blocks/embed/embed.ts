import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { embedShowing } from '@/lib/document/embed-showing';
import { embedContentFields } from '@/lib/document/shapes/embed';
import { checkEmbed } from './check-embed';
import { embedFromHtml } from './embed-from-html';
import { embedHtml } from './embed-html';
import { embedByline, pictureLines, replyLine } from './embed-lines';

const schema = z.strictObject({ ...blockBase, type: z.literal('embed'), ...embedContentFields });

export type Embed = z.infer<typeof schema>;

export const embed = defineBlock<Embed>({
  type: 'embed',
  version: 1,
  schema,
  toText: (block, refs, _, language) => {
    const showing = embedShowing(block, refs);
    if (showing.as === 'nothing') return '';
    if (showing.as === 'description') return showing.words;
    const words = [block.title, block.text, ...pictureLines(block, language)];
    return [replyLine(block, language), ...words, embedByline(block, language)].filter(Boolean).join('\n');
  },
  toHtml: (block, refs, _, language) => embedHtml(block, embedShowing(block, refs), refs, language),
  fromHtml: (element, read) => {
    const content = embedFromHtml(element, read);
    return content && { id: read.newId(), type: 'embed', version: 1, ...content };
  },
  refs: ({ pictures = [] }) =>
    pictures.flatMap(({ photoId }) => (photoId ? [{ kind: 'photo' as const, id: photoId }] : [])),
  check: (block, refs) => checkEmbed(block, refs, { blockId: block.id }),
  upgrade: {},
});
