import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';

/** What a block's view may do with its node. */
export interface BlockHandle {
  editor: Editor;
  node(): EditorNode;
  /** Where the node stands now; null once it is gone. */
  position(): number | null;
  /** Changes some attributes; the rest stay. Can be undone, unless it only completes what came before. */
  set(attrs: Record<string, unknown>, how?: { undoable: boolean }): void;
  remove(): void;
}
