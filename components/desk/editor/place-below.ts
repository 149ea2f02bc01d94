import type { Editor } from '@tiptap/core';
import type { CSSProperties } from 'react';

/** What something small over the text needs, in pixels: with less height below than this it goes above the line. */
const need = { width: 272, height: 200 };
const highest = 320;
const gap = 6;

/**
 * Where something small stands that belongs to a place in the text: below its line, above it where the window (on a
 * phone: what its keyboard and the tools above that leave of it) ends, within the column. In pixels of the frame around
 * the text (`.body-editor`).
 */
export function placeBelow(editor: Editor, position: number, width = need.width): CSSProperties {
  const around = editor.view.dom.closest('.body-editor');
  if (!around) return {};
  const frame = around.getBoundingClientRect();
  const line = editor.view.coordsAtPos(position);
  const left = Math.max(0, Math.min(line.left - frame.left, frame.width - width));
  const below = lowest(around) - line.bottom - 2 * gap;
  const header = document.querySelector('.editor-header')?.getBoundingClientRect();
  const above = line.top - Math.max(0, header?.bottom ?? 0) - 2 * gap;
  return below >= need.height || below >= above
    ? { left, top: line.bottom - frame.top + gap, maxHeight: Math.min(highest, below) }
    : { left, bottom: frame.bottom - line.top + gap, maxHeight: Math.min(highest, above) };
}

/** Where what can be seen of the text ends: with the window, or with the tools that stand at its foot on a phone. */
function lowest(around: Element): number {
  const end = window.visualViewport?.height ?? window.innerHeight;
  const tools = around.querySelector(':scope > .toolbar-frame');
  return tools && getComputedStyle(tools).position === 'fixed' && tools.clientHeight > 0
    ? Math.min(end, tools.getBoundingClientRect().top)
    : end;
}
