import { type Editor, type JSONContent, mergeAttributes, Node, wrappingInputRule } from '@tiptap/core';
import { defineBlockEditor } from '../editing/block-editor';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import type { List, ListItem } from './list';
import { maxListDepth } from './list-depth';

function itemsToEditor(items: ListItem[]): JSONContent[] {
  return items.map((item) => ({
    type: 'listItem',
    content: [
      { type: 'paragraph', content: richTextToContent(item.text) },
      ...(item.list
        ? [
            {
              type: 'list',
              attrs: { ordered: item.list.ordered },
              content: itemsToEditor(item.list.items),
            },
          ]
        : []),
    ],
  }));
}

/** Lists deeper than a list may go, and second lists below one item, keep their items on the nearest level there is. */
function itemsFromEditor(nodes: JSONContent[], depth: number): ListItem[] {
  return nodes.flatMap((node): ListItem[] => {
    const [words, ...lists] = node.content ?? [];
    const item: ListItem = { text: contentToRichText(words?.content) };
    const below = lists.flatMap((list) => itemsFromEditor(list.content ?? [], depth + 1));
    if (below.length === 0) return [item];
    if (depth >= maxListDepth) return [item, ...below];
    return [{ ...item, list: { ordered: lists[0]?.attrs?.ordered === true, items: below } }];
  });
}

/** How many lists the cursor stands in: 0 outside of any. */
function listDepth({ state }: Editor): number {
  const { $from } = state.selection;
  let depth = 0;
  for (let d = $from.depth; d > 0; d -= 1) if ($from.node(d).type.name === 'list') depth += 1;
  return depth;
}

const ListNode = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({ ordered: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    node.attrs.ordered ? 'ol' : 'ul',
    mergeAttributes(HTMLAttributes),
    0,
  ],
  addInputRules() {
    const rule = (find: RegExp, ordered: boolean) =>
      wrappingInputRule({
        find,
        type: this.type,
        getAttributes: { ordered },
        // Numbers below bullets begin a list of their own.
        joinPredicate: (_match, above) => above.attrs.ordered === ordered,
      });
    return [rule(/^\s*[-*]\s$/, false), rule(/^\s*1[.)]\s$/, true)];
  },
});

const ListItemNode = Node.create({
  name: 'listItem',
  content: 'paragraph list*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    const inItem = () => this.editor.state.selection.$from.node(-1)?.type.name === this.name;
    const atStart = () => {
      const { empty, $from } = this.editor.state.selection;
      return empty && inItem() && $from.parentOffset === 0;
    };
    return {
      Enter: () => {
        if (!inItem()) return false;
        if (this.editor.commands.splitListItem(this.name)) return true;
        return this.editor.state.selection.$from.parent.content.size === 0
          ? this.editor.commands.liftListItem(this.name)
          : false;
      },
      // Tab belongs to the list while the cursor is in one, even where it can go no deeper: never lost focus there.
      Tab: () => {
        if (!inItem()) return false;
        if (listDepth(this.editor) < maxListDepth) this.editor.commands.sinkListItem(this.name);
        return true;
      },
      'Shift-Tab': () => inItem() && this.editor.commands.liftListItem(this.name),
      Backspace: () => atStart() && this.editor.commands.liftListItem(this.name),
    };
  },
});

export const listEditor = defineBlockEditor<List>({
  type: 'list',
  version: 1,
  toEditor: (block) => ({ attrs: { ordered: block.ordered }, content: itemsToEditor(block.items) }),
  fromEditor: (node) => ({
    ordered: node.attrs?.ordered === true,
    items: itemsFromEditor(node.content ?? [], 1),
  }),
  extensions: () => [ListNode, ListItemNode],
});
