import {
  type CropRatio,
  type Measures,
  narrowestCrop,
  type Point,
  type Rect,
  ratioValue,
} from '@/lib/document/crop';

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** A point moved by shares of the picture; it stays in it. */
export function movePoint({ x, y }: Point, dx: number, dy: number): Point {
  return { x: within(x + dx, 0, 1), y: within(y + dy, 0, 1) };
}

/** A rectangle moved by shares of the picture; it stays in it. */
export function moveRect(rect: Rect, dx: number, dy: number): Rect {
  return { ...rect, x: within(rect.x + dx, 0, 1 - rect.width), y: within(rect.y + dy, 0, 1 - rect.height) };
}

export type Corner = 'nw' | 'ne' | 'sw' | 'se';

/**
 * A rectangle with another width, in shares of the picture, and the height that its shape asks for. The corner across
 * from `corner` stays where it is, or without one the middle. It stays in the picture and is never too small to be used.
 */
export function resizeRect(
  rect: Rect,
  wanted: number,
  { ratio, photo, corner }: { ratio: CropRatio; photo: Measures; corner?: Corner },
): Rect {
  const tall = photo.width / photo.height / ratioValue(ratio);
  const least = Math.min(narrowestCrop, photo.width, photo.height) / photo.width;
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const room = {
    x: corner === undefined ? 1 : corner.endsWith('w') ? right : 1 - rect.x,
    y: corner === undefined ? 1 : corner.startsWith('n') ? bottom : 1 - rect.y,
  };
  const width = Math.min(within(wanted, least, 1), room.x, room.y / tall);
  const height = width * tall;
  const sized = { x: rect.x, y: rect.y, width, height };
  if (corner === undefined) {
    const grown = { ...sized, x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2 };
    return moveRect({ ...grown, x: Math.max(0, grown.x), y: Math.max(0, grown.y) }, 0, 0);
  }
  return {
    ...sized,
    x: corner.endsWith('w') ? right - width : rect.x,
    y: corner.startsWith('n') ? bottom - height : rect.y,
  };
}

/** What an arrow key moves by, in shares: one in a hundred, with Shift five; null for other keys. */
export function stepOfKey(key: string, large: boolean): { dx: number; dy: number } | null {
  const step = large ? 0.05 : 0.01;
  switch (key) {
    case 'ArrowLeft':
      return { dx: -step, dy: 0 };
    case 'ArrowRight':
      return { dx: step, dy: 0 };
    case 'ArrowUp':
      return { dx: 0, dy: -step };
    case 'ArrowDown':
      return { dx: 0, dy: step };
    default:
      return null;
  }
}
