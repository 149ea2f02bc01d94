import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { richText } from '@/lib/document/rich-text';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { BlockHandle } from '../editing/block-handle';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { button, fill, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { richTextToContent } from '../editing/rich-text-content';
import { altFields } from './alt-fields.editor';
import { lateCreditPanel } from './late-credit-panel.editor';
import { photoPicture } from './photo-picture.editor';

/** The picture as readers see it, its caption edited in place, alt text and credit below. */
export function photoView(props: NodeViewRendererProps, context: EditorContext): NodeView {
  const words = context.words.photo;
  return blockNodeView(props, (handle) => {
    const photoId = String(handle.node().attrs.photoId);
    const frame = h('div', { class: 'photo-frame', contenteditable: 'false' });
    const caption = h('div', { class: 'photo-caption' });
    const inherited = inheritedCaption(handle, context, photoId);
    const alt = altFields(context, (use) => handle.set(use));
    const credit = lateCreditPanel(context, photoId);
    const wide = h(
      'button',
      {
        type: 'button',
        class: 'block-toggle',
        onclick: () => handle.set({ layout: handle.node().attrs.layout === 'wide' ? 'column' : 'wide' }),
      },
      words.layouts.wide,
    );
    const dom = h(
      'figure',
      { class: 'photo-block' },
      blockBar(handle, context.words.kinds.photo, context, wide),
      frame,
      h('div', { class: 'photo-caption-line' }, caption, inherited.dom),
      h('div', { class: 'photo-details', contenteditable: 'false' }, credit.dom, alt.dom),
    );
    let drawn: DeskPhoto | null | undefined = null;
    const show = (node: EditorNode) => {
      const photo = context.photos.get(photoId);
      // Typing in the caption comes through here at every key: the picture is drawn anew only when it is another.
      if (photo !== drawn)
        fill(frame, photo ? photoPicture(photo) : h('p', { class: 'credit-missing' }, words.gone));
      drawn = photo;
      dom.dataset.layout = String(node.attrs.layout);
      wide.setAttribute('aria-pressed', String(node.attrs.layout === 'wide'));
      alt.show({ alt: node.attrs.alt, decorative: node.attrs.decorative }, photo);
      inherited.show(node, caption);
    };
    const stop = context.photos.subscribe(() => show(handle.node()));
    return {
      dom,
      contentDOM: caption,
      show,
      destroy() {
        stop();
        credit.destroy();
      },
    };
  });
}

/** What stands in for an empty caption: the photo's own, to take over and edit, or a hint to write one. */
function inheritedCaption(handle: BlockHandle, context: EditorContext, photoId: string) {
  const words = context.words.photo;
  const takeOver = () => {
    const at = handle.position();
    const text = context.photos.get(photoId)?.caption ?? '';
    if (at === null || !text) return;
    handle.editor
      .chain()
      .insertContentAt(at + 1, richTextToContent(richText(text)))
      .focus()
      .run();
  };
  const giveBack = button(words.captionReset, () => {
    const at = handle.position();
    const node = handle.node();
    if (at === null) return;
    const { tr } = handle.editor.state;
    tr.delete(at + 1, at + 1 + node.content.size).setNodeAttribute(at, 'ownCaption', false);
    handle.editor.view.dispatch(tr);
  });
  const text = h('span', { class: 'caption-inherited', onclick: takeOver });
  const take = button(words.captionInherited, takeOver);
  const dom = h('div', { class: 'caption-aside', contenteditable: 'false' }, text, take, giveBack);
  return {
    dom,
    show(node: EditorNode, caption: HTMLElement) {
      const own = context.photos.get(photoId)?.caption ?? '';
      const empty = node.content.size === 0;
      const inherits = empty && !node.attrs.ownCaption && own !== '';
      text.textContent = inherits ? own : '';
      text.hidden = !inherits;
      take.hidden = !inherits;
      giveBack.hidden = !node.attrs.ownCaption || own === '';
      caption.dataset.placeholder = empty && !inherits ? words.captionEmpty : '';
    },
  };
}
