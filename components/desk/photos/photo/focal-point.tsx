'use client';

import type { KeyboardEvent, MouseEvent } from 'react';
import type { Point } from '@/lib/document/crop';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { movePoint, stepOfKey } from './crop-geometry';
import { screenSize } from './picture-cut';

interface Props {
  photo: DeskPhoto;
  point: Point;
  /** Left out where the person may not move it. */
  onMove?: (point: Point) => void;
}

const percent = (share: number) => Math.round(share * 100);

/** The whole picture with its focal point, which a click or the arrow keys move. */
export function FocalPoint({ photo, point, onMove }: Props) {
  const words = photoPageMessages().picture;

  function onClick(event: MouseEvent<HTMLElement>) {
    // A key that presses the point's button is a click without a place.
    if (!onMove || event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onMove(
      movePoint(
        { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height },
        0,
        0,
      ),
    );
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = stepOfKey(event.key, event.shiftKey);
    if (!step || !onMove || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMove(movePoint(point, step.dx, step.dy));
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the point in it takes the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div className={`photo-stage ${onMove ? 'cursor-crosshair' : ''}`} onClick={onClick}>
      <img
        src={screenSize(photo, 1_600)}
        alt={photo.alt}
        width={photo.width}
        height={photo.height}
        draggable={false}
        className="photo-whole"
      />
      {onMove && (
        <button
          type="button"
          className="focal-point"
          style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
          aria-label={words.point(percent(point.x), percent(point.y))}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
