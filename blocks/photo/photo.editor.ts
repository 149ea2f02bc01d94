import { type JSONContent, mergeAttributes, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { RichText } from '@/lib/document/rich-text';
import { type BlockEditor, defineBlockEditor } from '../editing/block-editor';
import { eachBlock } from '../editing/each-block';
import type { EditorContext } from '../editing/editor-context';
import { clipboardAttributes, clipboardRule } from '../editing/json-attributes';
import { lineBelow } from '../editing/line-below';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import type { Photo } from './photo';
import { photoView } from './photo-view.editor';

/** The attributes of a photo's node. `ownCaption` tells an emptied caption from one that is the photo's own. */
const toEditor = (block: Photo) => ({
  attrs: {
    photoId: block.photoId,
    alt: block.alt,
    decorative: block.decorative,
    layout: block.layout,
    ownCaption: block.caption !== null,
  },
  content: richTextToContent(block.caption ?? []),
});

const PhotoNode = Node.create<{ context: EditorContext }>({
  name: 'photo',
  group: 'block',
  // The caption of this use.
  content: 'inline*',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    photoId: { default: '', rendered: false },
    alt: { default: null, rendered: false },
    decorative: { default: false, rendered: false },
    layout: { default: 'column', rendered: false },
    ownCaption: { default: false, rendered: false },
  }),
  parseHTML() {
    return [clipboardRule(photoEditor, this.options.context)];
  },
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, clipboardAttributes('photo', node.attrs)),
    0,
  ],
  addNodeView() {
    return (props) => photoView(props, this.options.context);
  },
  addKeyboardShortcuts() {
    return {
      // Out of a caption leads below the picture, never into a second one.
      Enter: () => lineBelow(this.editor, this.name),
    };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        // Words typed into an inherited caption make it this story's own.
        appendTransaction: (transactions, _before, { doc, tr }) => {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          eachBlock(doc, (node, at) => {
            if (node.type.name === this.name && node.content.size > 0 && !node.attrs.ownCaption) {
              tr.setNodeAttribute(at, 'ownCaption', true);
            }
          });
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});

function fromEditor(node: JSONContent) {
  const { photoId, alt, decorative, layout, ownCaption } = node.attrs ?? {};
  const words: RichText = contentToRichText(node.content);
  return {
    photoId: String(photoId ?? ''),
    alt: typeof alt === 'string' ? alt : null,
    decorative: decorative === true,
    caption: ownCaption === true || words.length > 0 ? words : null,
    layout: layout === 'wide' ? ('wide' as const) : ('column' as const),
  };
}

export const photoEditor: BlockEditor<Photo> = defineBlockEditor<Photo>({
  type: 'photo',
  version: 1,
  toEditor,
  fromEditor,
  extensions: (context) => [PhotoNode.configure({ context })],
});
