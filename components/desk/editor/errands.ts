import type { EditorContext, EmbedAnswer, Errand } from '@/blocks/editing/editor-context';
import { createHelpline as createHelplineAction } from '@/lib/actions/create-helpline';
import { decideCreditUnknown as decideCreditUnknownAction } from '@/lib/actions/decide-credit-unknown';
import { editPhoto as editPhotoAction } from '@/lib/actions/edit-photo';
import { revokeCreditUnknown as revokeCreditUnknownAction } from '@/lib/actions/revoke-credit-unknown';
import type { CreditPost } from '@/lib/document/credit';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { embedMessages } from '@/lib/kit/messages/embeds';
import { openingMessages } from '@/lib/kit/messages/opening';
import { askServer, runAction } from '../ask-server';
import { UploadError } from '../photos/upload/upload-error';
import { fetchPicture } from './send-picture';

// What blocks ask the server for comes with a press: none of it is code to wait for before one can write.

export const editPhoto: EditorContext['editPhoto'] = (id, edit) =>
  runAction(() => editPhotoAction({ id, edit }));

export const decideCreditUnknown: EditorContext['decideCreditUnknown'] = (id, reason) =>
  runAction(() => decideCreditUnknownAction({ id, reason }));

export const revokeCreditUnknown: EditorContext['revokeCreditUnknown'] = (id) =>
  runAction(() => revokeCreditUnknownAction({ id }));

export const createHelpline: EditorContext['createHelpline'] = (input) =>
  runAction(() => createHelplineAction(input));

function reasonSentence(reason: string | undefined): string | null {
  const sentences: Record<string, string> = embedMessages().notFetched;
  return reason ? (sentences[reason] ?? reason) : null;
}

/** The picture of a post, as an errand: what was refused becomes a sentence. */
export async function postPicture(address: string, post: CreditPost): Promise<Errand<DeskPhoto>> {
  try {
    return { ok: true, value: (await fetchPicture(address, new AbortController().signal, post)).photo };
  } catch (error) {
    if (error instanceof UploadError) return { ok: false, sentence: error.message };
    throw error;
  }
}

/** What the platform says about an address or an embed code; `fresh`: whatever is kept of its answers. */
export async function lookUpEmbed(text: string, fresh: boolean): Promise<Errand<EmbedAnswer>> {
  const answer = await askServer<{
    embed: EmbedContent;
    fetched: boolean;
    reason?: string;
    scripts: string[] | null;
  }>('/api/embeds', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, fresh }),
  });
  if (!answer.ok) {
    return { ok: false, sentence: answer.problem?.message ?? openingMessages().unreachable };
  }
  const { embed, fetched, reason, scripts } = answer.value;
  const left = scripts && embedMessages().scriptLeftOut(scripts.filter(Boolean));
  const sentences = [reasonSentence(reason), left].filter(Boolean);
  return { ok: true, value: { embed, fetched, reason: sentences.join(' ') || null } };
}
