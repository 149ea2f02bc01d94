import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { selectField, textField } from '../editing/fields';
import { postsOf } from './posts-of.editor';
import type { QuoteSource } from './quote';

type SourceKind = 'none' | QuoteSource['kind'];

/** The quotation as readers see it, with its speaker and source below in fields. */
export function quoteView(props: NodeViewRendererProps, context: EditorContext): NodeView {
  const words = context.words.quote;
  return blockNodeView(props, (handle) => {
    const contentDOM = h('div', { class: 'quote-words' });
    const speaker = textField({
      label: words.speaker,
      hint: words.speakerHint,
      maxLength: 200,
      onInput: (value) => handle.set({ speaker: value }),
    });
    // What the person chose to give, which has no source yet while the field is empty.
    let chosen: SourceKind | null = null;
    const setSource = (source: QuoteSource | null) => handle.set({ source });
    const kind = selectField({
      label: words.source,
      choices: Object.entries(words.sources),
      onInput: (value) => {
        chosen = value as SourceKind;
        setSource(chosen === 'desk' ? { kind: 'desk', note: '' } : null);
        showSource(null);
      },
    });
    const address = textField({
      label: words.address,
      type: 'url',
      maxLength: 2_048,
      onInput: (value) => {
        const url = safeWebAddress(value);
        chosen = 'address';
        address.refuse(value === '' || url ? null : words.addressRefused);
        setSource(url ? { kind: 'address', url } : null);
      },
    });
    const note = textField({
      label: words.note,
      hint: words.noteHint,
      maxLength: 500,
      onInput: (value) => setSource({ kind: 'desk', note: value }),
    });
    const post = selectField({
      label: words.post,
      choices: [],
      onInput: (value) => {
        chosen = 'embed';
        setSource(value ? { kind: 'embed', blockId: value } : null);
      },
    });
    const listPosts = () => {
      const source = handle.node().attrs.source as QuoteSource | null;
      const now = source?.kind === 'embed' ? source.blockId : '';
      const posts = postsOf(handle.editor.state.doc);
      const gone = now !== '' && !posts.some((item) => item.blockId === now);
      post.control.replaceChildren(
        h('option', { value: '' }, posts.length > 0 ? '' : words.noPosts),
        ...posts.map((item) => h('option', { value: item.blockId }, item.label)),
        ...(gone ? [h('option', { value: now }, words.postGone)] : []),
      );
      post.set(now);
    };
    post.control.addEventListener('focus', listPosts);

    function showSource(source: QuoteSource | null) {
      const showing = source?.kind ?? chosen ?? 'none';
      kind.set(showing);
      address.dom.hidden = showing !== 'address';
      note.dom.hidden = showing !== 'desk';
      post.dom.hidden = showing !== 'embed';
      if (source?.kind === 'address' && safeWebAddress(address.control.value) !== source.url)
        address.set(source.url);
      if (source?.kind === 'desk') note.set(source.note);
      if (showing === 'embed') listPosts();
    }

    note.dom.classList.add('block-field-wide');
    const footer = h(
      'footer',
      { class: 'block-fields', contenteditable: 'false' },
      speaker.dom,
      kind.dom,
      address.dom,
      note.dom,
      post.dom,
    );
    const dom = h(
      'blockquote',
      { class: 'quote-block' },
      blockBar(handle, context.words.kinds.quote, context),
      contentDOM,
      footer,
    );
    return {
      dom,
      contentDOM,
      show(node) {
        speaker.set(String(node.attrs.speaker));
        showSource(node.attrs.source as QuoteSource | null);
      },
    };
  });
}
