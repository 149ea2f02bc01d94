import type { Editor } from '@tiptap/core';
import type { CSSProperties } from 'react';

/** What something small over the text needs, in pixels: with less height below than this it goes above the line. */
const need = { width: 272, height: 200 };
const highest = 320;
const gap = 6;

/**
 * Where something small stands that belongs to a place in the text: below its line, above it where the window (on a
 * phone: what its keyboard leaves of it) ends, within the column. In pixels of the frame around the text
 * (`.body-editor`).
 */
export function placeBelow(editor: Editor, position: number, width = need.width): CSSProperties {
  const frame = editor.view.dom.closest('.body-editor')?.getBoundingClientRect();
  if (!frame) return {};
  const line = editor.view.coordsAtPos(position);
  const left = Math.max(0, Math.min(line.left - frame.left, frame.width - width));
  const below = (window.visualViewport?.height ?? window.innerHeight) - line.bottom - 2 * gap;
  const above = line.top - 2 * gap;
  return below >= need.height || below >= above
    ? { left, top: line.bottom - frame.top + gap, maxHeight: Math.min(highest, below) }
    : { left, bottom: frame.bottom - line.top + gap, maxHeight: Math.min(highest, above) };
}
