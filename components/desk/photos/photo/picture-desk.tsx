'use client';

import { useId, useState } from 'react';
import { setCrop } from '@/lib/actions/set-crop';
import { setFocalPoint } from '@/lib/actions/set-focal-point';
import {
  type CropRatio,
  type Crops,
  cropOf,
  cropRatios,
  middle,
  type Point,
  type Rect,
} from '@/lib/document/crop';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { runAction } from '../../ask-server';
import { Problem } from '../../problem';
import { CropFrame } from './crop-frame';
import { FocalPoint } from './focal-point';
import { PictureCut } from './picture-cut';
import { type LaterState, useLaterSave } from './use-later-save';

interface Props {
  photo: DeskPhoto;
  mayEdit: boolean;
  /** Hears of the photo as it is after a change. */
  onPhoto: (photo: DeskPhoto) => void;
}

type View = 'focal' | CropRatio;

/** One crop as it is drawn; null where the focal point decides. */
interface Drawn {
  ratio: CropRatio;
  rect: Rect | null;
}

interface Cuts {
  focal: Point | null;
  crops: Crops;
}

/** The picture at large, its focal point and its crops; those that nobody drew follow the point as it moves. */
export function PictureDesk({ photo, mayEdit, onPhoto }: Props) {
  const words = photoPageMessages().picture;
  const name = useId();
  const [view, setView] = useState<View>('focal');
  const [before, setBefore] = useState<(Cuts & { view: View }) | null>(null);
  const stored: Cuts = { focal: photo.focal, crops: photo.drawnCrops };

  const focal = useLaterSave(photo.focal, async (point) => {
    const answer = await runAction(() => setFocalPoint({ id: photo.id, focal: point }));
    if (answer.ok) onPhoto(answer.value);
    return answer;
  });
  const [drawing, setDrawing] = useState<CropRatio>('16:9');
  const storedCrop: Drawn = { ratio: drawing, rect: photo.drawnCrops[drawing] ?? null };
  const drawn = useLaterSave<Drawn>(storedCrop, async ({ ratio, rect }) => {
    const answer = await runAction(() => setCrop({ id: photo.id, ratio, rect }));
    if (answer.ok) onPhoto(answer.value);
    return answer;
  });

  const crops: Crops = { ...photo.drawnCrops, [drawn.value.ratio]: drawn.value.rect ?? undefined };
  const rectOf = (ratio: CropRatio) => cropOf({ ...photo, focal: focal.value, crops }, ratio);
  const change = <T,>(set: (value: T) => void, value: T) => {
    // What an undo goes back to is what stood there before the whole movement.
    if (focal.state.is !== 'kept' || drawn.state.is !== 'kept' || !before) setBefore({ ...stored, view });
    set(value);
  };
  function undo() {
    if (!before) return;
    setView(before.view);
    if (before.view === 'focal') focal.set(before.focal, true);
    else drawn.set({ ratio: before.view, rect: before.crops[before.view] ?? null }, true);
    setBefore(null);
  }
  function show(next: View) {
    drawn.flush();
    setView(next);
    setBefore(null);
    if (next !== 'focal') setDrawing(next);
  }

  return (
    <section aria-label={words.label}>
      <fieldset className="mb-3 flex flex-wrap gap-1">
        <legend className="sr-only">{words.choose}</legend>
        {(['focal', ...cropRatios] as const).map((choice) => (
          <label
            key={choice}
            className="flex min-h-9 items-center rounded-control border border-edge bg-surface px-3 text-sm font-medium has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={view === choice}
              onChange={() => show(choice)}
            />
            {choice === 'focal' ? words.focal : choice}
          </label>
        ))}
      </fieldset>
      {view === 'focal' ? (
        <FocalPoint
          photo={photo}
          point={focal.value ?? middle}
          {...(mayEdit && { onMove: (point: Point) => change(focal.set, point) })}
        />
      ) : (
        <CropFrame
          photo={photo}
          ratio={view}
          rect={rectOf(view)}
          {...(mayEdit && { onChange: (rect: Rect) => change(drawn.set, { ratio: view, rect }) })}
        />
      )}
      {mayEdit && (
        <div className="mt-2 flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <p className="min-w-0 grow basis-72 text-ink-soft">
            {view === 'focal' ? words.focalHint : words.cropHint(view)}
          </p>
          {view === 'focal' && focal.value && (
            <button type="button" className="text-link min-h-8" onClick={() => change(focal.set, null)}>
              {words.middle}
            </button>
          )}
          {view !== 'focal' && crops[view] && (
            <button
              type="button"
              className="text-link min-h-8"
              onClick={() => change(drawn.set, { ratio: view, rect: null })}
            >
              {words.follow}
            </button>
          )}
          <SaveState state={view === 'focal' ? focal.state : drawn.state} onUndo={before ? undo : null} />
        </div>
      )}
      <ul className="mt-5 grid grid-cols-3 items-end gap-4">
        {cropRatios.map((ratio) => (
          <li key={ratio} className="min-w-0">
            <PictureCut photo={photo} rect={rectOf(ratio)} alt={words.preview(ratio)} />
            <p className="mt-1.5 text-xs text-ink-soft">
              <strong className="font-semibold">{ratio}</strong> {crops[ratio] ? words.drawn : words.follows}
            </p>
          </li>
        ))}
      </ul>
      {photo.filesPending && <p className="mt-3 text-sm text-ink-soft">{photoPageMessages().pending}</p>}
    </section>
  );
}

/** Whether a movement is stored, and the way back. */
function SaveState({ state, onUndo }: { state: LaterState; onUndo: (() => void) | null }) {
  const words = photoPageMessages().picture;
  return (
    <>
      <p role="status" className="text-ink-soft">
        {state.is === 'saving' && words.saving}
        {state.is === 'saved' && words.saved}
      </p>
      <Problem>{state.is === 'failed' && state.sentence}</Problem>
      {state.is === 'saved' && onUndo && (
        <button type="button" className="btn" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </>
  );
}
