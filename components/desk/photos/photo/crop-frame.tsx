'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { CropRatio, Rect } from '@/lib/document/crop';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { type Corner, moveRect, resizeRect, stepOfKey } from './crop-geometry';
import { screenSize } from './picture-cut';

interface Props {
  photo: DeskPhoto;
  ratio: CropRatio;
  rect: Rect;
  /** Left out where the person may not change it. */
  onChange?: (rect: Rect) => void;
}

const corners: Corner[] = ['nw', 'ne', 'sw', 'se'];

/** The whole picture with the frame of one crop on it: dragged, drawn larger by a corner, or moved and sized by keys. */
export function CropFrame({ photo, ratio, rect, onChange }: Props) {
  const words = photoPageMessages().picture;
  const stage = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; y: number; rect: Rect; corner: Corner | undefined } | null>(null);

  function grab(event: PointerEvent<HTMLElement>, corner?: Corner) {
    if (!onChange || event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, rect, corner };
  }
  function pull(event: PointerEvent) {
    const box = stage.current?.getBoundingClientRect();
    const from = drag.current;
    if (!box || !from || !onChange) return;
    const dx = (event.clientX - from.x) / box.width;
    const dy = (event.clientY - from.y) / box.height;
    if (!from.corner) return onChange(moveRect(from.rect, dx, dy));
    const wider = from.corner.endsWith('e') ? dx : -dx;
    onChange(resizeRect(from.rect, from.rect.width + wider, { ratio, photo, corner: from.corner }));
  }
  function letGo() {
    drag.current = null;
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!onChange || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOfKey(event.key, event.shiftKey);
    const grow = { '+': 1.05, '=': 1.05, '-': 1 / 1.05 }[event.key];
    if (step) onChange(moveRect(rect, step.dx, step.dy));
    else if (grow) onChange(resizeRect(rect, rect.width * grow, { ratio, photo }));
    else return;
    event.preventDefault();
  }

  const pixels = [rect.width * photo.width, rect.height * photo.height].map(Math.round) as [number, number];
  return (
    <div ref={stage} className="photo-stage">
      <img
        src={screenSize(photo, 1_600)}
        alt=""
        width={photo.width}
        height={photo.height}
        draggable={false}
        className="photo-whole"
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a button can't hold the handles of its corners */}
      <div
        role="group"
        tabIndex={onChange ? 0 : undefined}
        aria-label={words.frame(ratio, ...pixels)}
        aria-roledescription={onChange ? words.cropHint(ratio) : undefined}
        className="crop-frame"
        style={{
          left: `${rect.x * 100}%`,
          top: `${rect.y * 100}%`,
          width: `${rect.width * 100}%`,
          height: `${rect.height * 100}%`,
        }}
        onPointerDown={(event) => grab(event)}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={onKeyDown}
      >
        {onChange &&
          corners.map((corner) => (
            <span
              key={corner}
              className="crop-corner"
              data-corner={corner}
              onPointerDown={(event) => grab(event, corner)}
            />
          ))}
      </div>
    </div>
  );
}
