import type { Node as EditorNode } from '@tiptap/pm/model';
import type { EmbedContent } from '@/lib/document/shapes/embed';

/** The posts that stand in the story now, each with a line to recognise it by. */
export function postsOf(doc: EditorNode): { blockId: string; label: string }[] {
  const posts: { blockId: string; label: string }[] = [];
  doc.forEach((node) => {
    const content = node.attrs.content as EmbedContent | undefined;
    const blockId = node.attrs.blockId as string | null;
    if (node.type.name !== 'embed' || !content || !blockId) return;
    const who = content.handle ? `@${content.handle}` : (content.authorName ?? content.platform);
    const words = content.text || content.title || content.url || '';
    posts.push({ blockId, label: [who, words.replace(/\s+/g, ' ').slice(0, 60)].filter(Boolean).join(': ') });
  });
  return posts;
}
