import { editPhotos } from '@/lib/actions/edit-photos';
import { undoPhotosEdit } from '@/lib/actions/undo-photos-edit';
import { type PhotosChange, type PhotosOutcome, photosAtOnce } from '@/lib/document/shapes/photos-change';
import type { ActionResult } from '@/lib/kit/action-result';
import { newId } from '@/lib/kit/ids';
import { runAction } from '../ask-server';

/** What became of a change of many photos. `sentence` says why it broke off, `undo` takes back what was done. */
export interface ChangeReport extends PhotosOutcome {
  sentence: string | null;
  undo: (onProgress: (done: number) => void) => Promise<ChangeReport>;
}

/** Asks the server for as much as it takes at a time, until all is done or something breaks off. */
export async function inPortions<Item>(
  items: readonly Item[],
  send: (some: Item[]) => Promise<ActionResult<PhotosOutcome>>,
  onProgress: (done: number) => void,
): Promise<Omit<ChangeReport, 'undo'>> {
  const outcome: Omit<ChangeReport, 'undo'> = { changed: [], refused: [], sentence: null };
  for (let from = 0; from < items.length; from += photosAtOnce) {
    const answer = await runAction(() => send(items.slice(from, from + photosAtOnce)));
    if (!answer.ok) return { ...outcome, sentence: answer.sentence };
    outcome.changed.push(...answer.value.changed);
    outcome.refused.push(...answer.value.refused);
    onProgress(Math.min(from + photosAtOnce, items.length));
  }
  return outcome;
}

/** Changes photos in portions, so that one sees how far it is; what has been done can be taken back as a whole. */
export async function changePhotos(
  ids: readonly string[],
  change: PhotosChange,
  onProgress: (done: number) => void,
): Promise<ChangeReport> {
  const batch = newId();
  const outcome = await inPortions(ids, (some) => editPhotos({ ids: some, change, batch }), onProgress);
  const done = outcome.changed.map(({ id }) => id);
  const undo: ChangeReport['undo'] = async (tell) => {
    const back = await inPortions(done, (some) => undoPhotosEdit({ ids: some, batch }), tell);
    // What was taken back is done again by the same change.
    return {
      ...back,
      undo: (again) =>
        changePhotos(
          back.changed.map(({ id }) => id),
          change,
          again,
        ),
    };
  };
  return { ...outcome, undo };
}
