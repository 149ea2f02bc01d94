import { mergeAttributes, Node, type NodeViewRendererProps } from '@tiptap/core';
import { defineBlockEditor } from '../editing/block-editor';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { contentOf } from '../editing/box-editor';
import { button, h } from '../editing/dom';
import { containerGroup } from '../editing/each-block';
import type { EditorContext } from '../editing/editor-context';
import type { Gallery } from './gallery';
import { galleryChildren } from './gallery-children';
import { type GalleryCredits, type GalleryLayout, galleryCredits, galleryLayouts } from './gallery-layouts';

function layoutFrom(value: unknown): GalleryLayout {
  return galleryLayouts.find((layout) => layout === value) ?? 'pair';
}

function creditsFrom(value: unknown): GalleryCredits {
  return galleryCredits.find((credits) => credits === value) ?? 'each';
}

function galleryView(props: NodeViewRendererProps, context: EditorContext) {
  const words = context.words.gallery;
  return blockNodeView(props, (handle) => {
    const layout = h(
      'select',
      {
        class: 'block-select',
        'aria-label': words.layout,
        onchange: () => handle.set({ layout: layoutFrom(layout.value) }),
      },
      ...galleryLayouts.map((value) => h('option', { value }, words.layouts[value])),
    );
    const credits = h(
      'select',
      {
        class: 'block-select',
        'aria-label': words.credits,
        onchange: () => handle.set({ credits: creditsFrom(credits.value) }),
      },
      ...galleryCredits.map((value) => h('option', { value }, words.creditsAre[value])),
    );
    const add = button(words.add, async () => {
      const photos = await context.choosePhotos();
      const at = handle.position();
      if (at === null || photos.length === 0) return;
      const end = at + handle.node().nodeSize - 1;
      const nodes = photos.map(({ id }) => ({ type: 'photo', attrs: { photoId: id } }));
      handle.editor.chain().insertContentAt(end, nodes).run();
    });
    const none = h('p', { class: 'field-hint' }, words.none);
    const contentDOM = h('div', { class: 'gallery-pictures' });
    const dom = h(
      'div',
      { class: 'gallery-block', role: 'group', 'aria-label': context.words.kinds.gallery },
      blockBar(handle, context.words.kinds.gallery, context, layout, credits),
      contentDOM,
      h('div', { class: 'gallery-add', contenteditable: 'false' }, none, add),
    );
    return {
      dom,
      contentDOM,
      show(node) {
        layout.value = layoutFrom(node.attrs.layout);
        credits.value = creditsFrom(node.attrs.credits);
        contentDOM.dataset.layout = layout.value;
        none.hidden = node.childCount > 0;
      },
    };
  });
}

const GalleryNode = Node.create<{ context: EditorContext }>({
  name: 'gallery',
  group: `block ${containerGroup}`,
  content: contentOf(galleryChildren, '*'),
  isolating: true,
  addAttributes: () => ({
    layout: {
      default: 'pair',
      parseHTML: (element) => layoutFrom(element.dataset.layout),
      renderHTML: ({ layout }) => ({ 'data-layout': layout }),
    },
    credits: {
      default: 'each',
      parseHTML: (element) => creditsFrom(element.dataset.credits),
      renderHTML: ({ credits }) => ({ 'data-credits': credits }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-block="gallery"]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, { 'data-block': 'gallery' }),
    0,
  ],
  addNodeView() {
    return (props) => galleryView(props, this.options.context);
  },
});

export const galleryEditor = defineBlockEditor<Gallery>({
  type: 'gallery',
  version: 2,
  children: galleryChildren,
  toEditor: ({ layout, credits }) => ({ attrs: { layout, credits } }),
  fromEditor: (node, inside = []) => ({
    layout: layoutFrom(node.attrs?.layout),
    credits: creditsFrom(node.attrs?.credits),
    blocks: inside,
  }),
  extensions: (context) => [GalleryNode.configure({ context })],
});
