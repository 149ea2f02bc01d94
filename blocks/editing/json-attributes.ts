import type { TagParseRule } from '@tiptap/pm/model';
import type { KnownBlock } from '@/lib/document/define-block';
import type { BlockEditor } from './block-editor';
import type { EditorContext } from './editor-context';

/**
 * How a block without words of its own travels through the clipboard: its attributes as JSON on one element. What
 * comes back may be from anywhere, so it counts only if the block's own schema accepts it.
 */
export function clipboardAttributes(type: string, attrs: Record<string, unknown>): Record<string, string> {
  const { blockId: _, ...own } = attrs;
  return { 'data-block': type, 'data-value': JSON.stringify(own) };
}

/** The parse rule that reads `clipboardAttributes` back; false (not this node) for anything the schema refuses. */
export function clipboardRule<B extends KnownBlock>(
  editor: BlockEditor<B>,
  context: EditorContext,
): TagParseRule {
  return {
    tag: `[data-block="${editor.type}"]`,
    getAttrs: (element) => {
      const attrs = parseObject(element.dataset.value);
      if (!attrs) return false;
      const { type, version } = editor;
      const block = context.readBlock({ id: 'pasted', type, version, ...editor.fromEditor({ type, attrs }) });
      return block?.type === type ? (editor.toEditor(block as unknown as B).attrs ?? null) : false;
    },
  };
}

/** A JSON object, or null for anything else. */
export function parseObject(text: string | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
