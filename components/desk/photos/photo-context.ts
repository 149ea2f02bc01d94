import type { Errand } from '@/blocks/editing/editor-context';
import { Shelf } from '@/blocks/editing/shelf';
import type { CreditContext } from '@/blocks/photo/credit-panel.editor';
import { decideCreditUnknown } from '@/lib/actions/decide-credit-unknown';
import { editPhoto } from '@/lib/actions/edit-photo';
import { revokeCreditUnknown } from '@/lib/actions/revoke-credit-unknown';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { Locale } from '@/lib/kit/dates';
import { runAction } from '../ask-server';

/** One photo and what can be done to its credit: what the editor's blocks have, outside a story. */
export function photoContext(photo: DeskPhoto, locale: Locale, mayDecideCredit: boolean): CreditContext {
  const photos = new Shelf<DeskPhoto>([photo]);
  async function onShelf(errand: Promise<Errand<DeskPhoto>>) {
    const answer = await errand;
    if (answer.ok) photos.put(answer.value);
    return answer;
  }
  return {
    locale,
    photos,
    mayDecideCredit,
    editPhoto: (id, edit) => onShelf(runAction(() => editPhoto({ id, edit }))),
    decideCreditUnknown: (id, reason) => onShelf(runAction(() => decideCreditUnknown({ id, reason }))),
    revokeCreditUnknown: (id) => onShelf(runAction(() => revokeCreditUnknown({ id }))),
  };
}
