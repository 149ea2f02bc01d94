import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { safeLink } from '@/lib/kit/url-policy';
import type { BlockHandle } from '../editing/block-handle';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { button, fill, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import type { EmbedDetails } from './embed-details.editor';
import { showFate } from './embed-fate.editor';
import { embedPreview } from './embed-preview.editor';
import { embedDetailsCode } from './late-embed-details.editor';
import type { PendingLookUp } from './pending-embed.editor';

const contentOf = (handle: BlockHandle) => handle.node().attrs.content as EmbedContent;

/** Turns the block back into the address it came from, as a link that readers can follow. */
function becomeLink(handle: BlockHandle, address: string): void {
  const at = handle.position();
  const href = safeLink(address);
  if (at === null) return;
  const { schema, tr } = handle.editor.state;
  const mark = href ? schema.marks.link?.create({ href }) : null;
  const paragraph = schema.nodes.paragraph?.create(null, schema.text(address, mark ? [mark] : []));
  if (!paragraph) return;
  tr.replaceWith(at, at + handle.node().nodeSize, paragraph).setMeta('addToHistory', false);
  handle.editor.view.dispatch(tr);
}

/** A post or video: the quotation readers get, what the platform answered, and its fields. */
export function embedView(props: NodeViewRendererProps, context: EditorContext): NodeView {
  const words = context.words.embed;
  return blockNodeView(props, (handle) => {
    let asking = false;
    let gone = false;
    const preview = h('div', { class: 'embed-frame' });
    const status = h('p', { class: 'embed-status', role: 'status' });
    const askNow = () => {
      const { url } = contentOf(handle);
      if (url && !asking) void ask({ text: url, elseLink: false, again: true });
    };
    const again = button(words.again, askNow);
    let fields: EmbedDetails | null = null;
    const details = h('details', { class: 'block-more' }, h('summary', {}, words.edit));
    const addFields = (code: { embedDetails: typeof import('./embed-details.editor').embedDetails }) => {
      if (gone) return;
      fields = code.embedDetails(context, handle, askNow);
      fields.show(contentOf(handle));
      details.append(fields.dom);
    };
    const fate = h('p', { class: 'embed-fate' });
    const say = (sentence: string) => {
      status.textContent = sentence;
      status.hidden = sentence === '';
    };

    async function ask(pending: PendingLookUp) {
      asking = true;
      say(words.fetching);
      show();
      const answer = await context.lookUpEmbed(pending.text, pending.again);
      asking = false;
      if (gone) return;
      const nothing = answer.ok
        ? !answer.value.fetched && answer.value.embed.provider === 'page'
        : contentOf(handle).url !== null;
      if (pending.elseLink && nothing) return becomeLink(handle, pending.text);
      if (answer.ok) {
        const { embed, fetched } = answer.value;
        // Asked again and told nothing: what is here stays. Told something: one step back brings the old words.
        if (fetched || !pending.again) {
          handle.set({ content: embed, pending: null }, { undoable: pending.again === true });
        }
        say(answer.value.reason ?? '');
        details.open ||= !fetched;
      } else {
        handle.set({ pending: null }, { undoable: false });
        say(answer.sentence);
        details.open = true;
      }
      show();
    }

    function show() {
      const content = contentOf(handle);
      const quotation = embedPreview(content, context.locale);
      fill(preview, quotation ?? h('p', { class: 'field-hint' }, words.empty));
      fields?.show(content);
      showFate(fate, content, context);
      again.hidden = asking || !content.url;
      again.textContent = content.capturedAt ? words.again : words.askNow;
      const pending = handle.node().attrs.pending as PendingLookUp | null;
      if (pending && !asking) void ask(pending);
    }

    const loaded = embedDetailsCode.now();
    if (loaded) addFields(loaded);
    else void embedDetailsCode.load().then(addFields, (error) => console.warn('No fields:', error));
    const start = contentOf(handle);
    details.open = !start.text && !start.title && !start.handle && !handle.node().attrs.pending;
    say('');
    const stop = context.photos.subscribe(show);
    return {
      dom: h(
        'div',
        { class: 'embed-block', contenteditable: 'false' },
        blockBar(handle, context.words.kinds.embed, context),
        preview,
        fate,
        h('div', { class: 'embed-below' }, status, again),
        details,
      ),
      show,
      destroy() {
        gone = true;
        stop();
      },
    };
  });
}
