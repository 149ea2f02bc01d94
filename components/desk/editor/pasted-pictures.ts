import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { uniqueId } from '@/blocks/editing/dom';
import { eachBlock } from '@/blocks/editing/each-block';
import type { EditorContext } from '@/blocks/editing/editor-context';
import type { PastedPicture } from '@/blocks/paste/document-from-paste';
import { fileFromDataAddress, liftedIndex } from '@/blocks/paste/lifted-pictures';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { createLimiter } from '@/lib/kit/limiter';
import { editorMessages } from '@/lib/kit/messages/editor';
import { UploadError } from '../photos/upload/upload-error';
import { announce, arrivalCard, forget } from './arrivals';
import { fetchPicture, sendPicture } from './send-picture';

/** What comes with one paste; further pictures keep their notes. */
const maxPictures = 60;

interface Found {
  node: EditorNode;
  at: number;
}

function blockWith(editor: Editor, id: string | null): Found | null {
  let found: Found | null = null;
  eachBlock(editor.state.doc, (node, at) => {
    if (id !== null && node.attrs.blockId === id) found = { node, at };
  });
  return found;
}

const hostOf = (address: string) => URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

type Card = ReturnType<typeof cardFor>;

function cardFor({ address }: PastedPicture) {
  const words = editorMessages().upload;
  const host = hostOf(address);
  return host
    ? arrivalCard({ way: words.fetching(host), failed: words.notFetched(host) })
    : arrivalCard({ way: words.progress(words.pasted), failed: words.failed(words.pasted) });
}

async function upload(file: File, card: Card): Promise<DeskPhoto> {
  return (await sendPicture(file, { onPhase: card.show, signal: card.signal })).photo;
}

/** The photo at a web address; the copy that the clipboard held where the address gives none. */
async function fetchOrElse(address: string, card: Card, copy: File | undefined): Promise<DeskPhoto> {
  // How far the server is nobody knows.
  card.waits();
  try {
    return (await fetchPicture(address, card.signal)).photo;
  } catch (error) {
    if (!copy || !(error instanceof UploadError)) throw error;
    return upload(copy, card);
  }
}

function bring(
  { address, alt }: PastedPicture,
  lifted: readonly string[],
  card: Card,
  copy: File | undefined,
): Promise<DeskPhoto> {
  const index = liftedIndex(address);
  if (index === null) return fetchOrElse(address, card, copy);
  const words = editorMessages().upload;
  const file = fileFromDataAddress(lifted[index] ?? '', alt.slice(0, 100) || words.pasted);
  if (!file) return Promise.reject(new UploadError(words.unreadable, null));
  return upload(file, card);
}

/**
 * Puts a photo in the place of the note that stood for it, with the words below it as its caption. Where somebody has
 * changed or removed the note meanwhile, the text stays theirs and the photo is in the library.
 */
function place(editor: Editor, picture: PastedPicture, note: string, photo: DeskPhoto): void {
  const gap = blockWith(editor, picture.blockId);
  const type = editor.schema.nodes.photo;
  if (!gap || !type || gap.node.textContent !== note) return;
  const after = gap.at + gap.node.nodeSize;
  const below = blockWith(editor, picture.captionId);
  const caption = below?.at === after && below.node.type.name === 'paragraph' ? below.node : null;
  const alt = picture.alt && picture.alt !== photo.alt ? picture.alt : null;
  const node = type.create({ photoId: photo.id, alt, ownCaption: caption !== null }, caption?.content);
  const { tr } = editor.state;
  tr.replaceWith(gap.at, after + (caption?.nodeSize ?? 0), node);
  // One undo takes the whole paste back, pictures included.
  editor.view.dispatch(tr.setMeta('addToHistory', false));
}

/**
 * Brings the pictures of a paste into the library, two at a time, each to the place where a note stands for it. One
 * that can't be had leaves its note, which preflight finds, and a sentence that says why.
 * @param lifted the pictures that the pasted HTML held in itself (`liftPictures`)
 * @param copy what the clipboard held of a single picture, for where its address gives none
 */
export async function bringPictures(
  editor: Editor,
  context: EditorContext,
  pictures: readonly PastedPicture[],
  lifted: readonly string[],
  copy?: File,
): Promise<void> {
  const jobs = pictures.slice(0, maxPictures).flatMap((picture) => {
    const gap = blockWith(editor, picture.blockId);
    if (!gap) return [];
    const { node, at } = gap;
    const card = cardFor(picture);
    return [{ picture, note: node.textContent, at: at + node.nodeSize, card, key: uniqueId('picture') }];
  });
  if (jobs.length === 0) return;
  announce(
    editor,
    jobs.map(({ key, at, card }) => ({ key, at, dom: card.dom, below: true })),
  );
  const inTurn = createLimiter(2);
  await Promise.all(
    jobs.map(async ({ picture, note, card, key }) => {
      const dismiss = () => forget(editor, key);
      try {
        const photo = await inTurn(async () => {
          card.signal.throwIfAborted();
          return bring(picture, lifted, card, copy);
        });
        context.photos.put(photo);
        dismiss();
        if (!editor.isDestroyed) place(editor, picture, note, photo);
      } catch (error) {
        if (card.signal.aborted) dismiss();
        else if (error instanceof UploadError) card.fail(error.message, dismiss);
        else throw error;
      }
    }),
  );
}
