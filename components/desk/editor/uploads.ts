import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { button, fill, h, uniqueId } from '@/blocks/editing/dom';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { editorMessages } from '@/lib/kit/messages/editor';
import { sendFile, type UploadPhase } from '../photos/upload/send-file';
import { UploadError } from '../photos/upload/upload-error';
import { placeForBlock } from './insert-blocks';

interface Change {
  add?: { key: string; at: number; dom: HTMLElement }[];
  remove?: string;
}

const uploadsKey = new PluginKey<DecorationSet>('uploads');

/** Keeps the places of pictures that are on their way, through whatever is typed meanwhile. */
export const Uploads = Extension.create({
  name: 'uploads',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: uploadsKey,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, set, _before, { doc }) {
          const kept = set.map(tr.mapping, tr.doc);
          const change = tr.getMeta(uploadsKey) as Change | undefined;
          const gone = change?.remove
            ? kept.find(undefined, undefined, ({ key }) => key === change.remove)
            : [];
          const added = (change?.add ?? []).map(({ key, at, dom }, index) =>
            Decoration.widget(at, dom, { key, side: index + 1, ignoreSelection: true }),
          );
          return kept.remove(gone).add(doc, added);
        },
      },
      props: { decorations: (state) => uploadsKey.getState(state) },
    }),
  ],
});

function placeOf(editor: Editor, key: string): number | null {
  const [found] =
    uploadsKey.getState(editor.state)?.find(undefined, undefined, (spec) => spec.key === key) ?? [];
  return found?.from ?? null;
}

function forget(editor: Editor, key: string): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(uploadsKey, { remove: key }));
}

/** What stands in the text while a picture is on its way, and what went wrong with it afterwards. */
function card(file: File) {
  const words = editorMessages().upload;
  const cancelling = new AbortController();
  const bar = h('progress', { max: 1, value: 0, 'aria-label': words.progress(file.name) });
  const label = h('span', { class: 'upload-name' }, words.progress(file.name));
  const dom = h(
    'div',
    { class: 'upload', contenteditable: 'false' },
    label,
    bar,
    button(words.cancel, () => cancelling.abort()),
  );
  return {
    dom,
    signal: cancelling.signal,
    show(phase: UploadPhase) {
      if ('share' in phase) bar.value = phase.share;
      if (phase.is === 'working') bar.removeAttribute('value');
      const text = { working: words.working, offline: words.offline(file.name) };
      label.textContent =
        phase.is === 'working' || phase.is === 'offline' ? text[phase.is] : words.progress(file.name);
    },
    fail(sentence: string, dismiss: () => void) {
      dom.classList.add('upload-failed');
      fill(
        dom,
        h('p', { role: 'alert' }, h('strong', {}, `${words.failed(file.name)}. `), sentence),
        button(words.dismiss, dismiss),
      );
    },
  };
}

/**
 * Uploads pictures, two at a time, and puts each into the story where it was dropped, in the order of the files. A
 * picture that is refused leaves its sentence at its place; the others go on.
 * @param at where they go; default: at the cursor
 */
export async function uploadInto(
  editor: Editor,
  context: EditorContext,
  files: File[],
  at?: number,
): Promise<void> {
  if (files.length === 0) return;
  const place = at ?? placeForBlock(editor, 'photo').from;
  const jobs = files.map((file) => ({ file, key: uniqueId('upload'), card: card(file) }));
  const add = jobs.map(({ key, card: { dom } }) => ({ key, at: place, dom }));
  editor.view.dispatch(editor.state.tr.setMeta(uploadsKey, { add }).scrollIntoView());

  let before: Promise<unknown> = Promise.resolve();
  let running: Promise<unknown>[] = [];
  for (const job of jobs) {
    if (running.length >= 2) await Promise.race(running);
    const uploaded = sendFile(job.file, { onPhase: job.card.show, signal: job.card.signal });
    const turn = before;
    const done = uploaded.then(
      async ({ photo }) => {
        await turn;
        const to = editor.isDestroyed ? null : placeOf(editor, job.key);
        forget(editor, job.key);
        context.photos.put(photo);
        const node = editor.schema.nodes.photo?.create({ photoId: photo.id });
        if (to !== null && node) editor.view.dispatch(editor.state.tr.insert(to, node));
      },
      (error: unknown) => {
        const dismiss = () => forget(editor, job.key);
        if (job.card.signal.aborted) dismiss();
        else if (error instanceof UploadError) job.card.fail(error.message, dismiss);
        else throw error;
      },
    );
    const slot: Promise<unknown> = uploaded
      .catch(() => null)
      .then(() => {
        running = running.filter((other) => other !== slot);
      });
    running.push(slot);
    before = done;
  }
  await before;
}
