import type { Editor } from '@tiptap/core';
import { uniqueId } from '@/blocks/editing/dom';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { editorMessages } from '@/lib/kit/messages/editor';
import { UploadError } from '../photos/upload/upload-error';
import { announce, arrivalCard, forget, placeOf } from './arrivals';
import { placeForBlock } from './insert-blocks';
import { sendPicture } from './send-picture';

function cardOf({ name }: File) {
  const words = editorMessages().upload;
  return arrivalCard({
    way: words.progress(name),
    failed: words.failed(name),
    offline: words.offline(name),
  });
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
  const jobs = files.map((file) => ({ file, key: uniqueId('upload'), card: cardOf(file) }));
  announce(
    editor,
    jobs.map(({ key, card: { dom } }) => ({ key, at: place, dom })),
  );
  editor.commands.scrollIntoView();

  let before: Promise<unknown> = Promise.resolve();
  let running: Promise<unknown>[] = [];
  for (const job of jobs) {
    if (running.length >= 2) await Promise.race(running);
    const uploaded = sendPicture(job.file, { onPhase: job.card.show, signal: job.card.signal });
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
