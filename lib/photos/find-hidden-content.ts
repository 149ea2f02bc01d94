import { findImageEnd } from './find-image-end';
import type { PhotoKind } from './sniff-kind';

const hiddenText = /<script[\s>]|<html[\s>]|<!doctype|<iframe|<body[\s>]|<svg\s|<\?php|%pdf-/i;
const hiddenProgram = /^(?:\x7fELF|MZ|#!|Rar!|7z\xbc\xaf)/;

const zipEnd = Buffer.from('PK\x05\x06', 'latin1');

/** Whether a zip's directory closes the file exactly (APPNOTE 4.3.16): zip readers start from there, whatever comes first. */
function endsAsZip(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf(zipEnd);
  if (at < 0 || at + 22 > bytes.length) return false;
  return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length;
}

/**
 * Looks for a second file in a picture: a PDF, a zip (and what is built on it), a page, a script or a program that
 * another reader of the same bytes would find. Cameras append things too (second views, gain maps, short videos);
 * those are left alone. Text within metadata is no concern here: nothing ever serves an original as anything but
 * its kind of picture.
 */
export function hasHiddenContent(bytes: Buffer, kind: PhotoKind): boolean {
  if (bytes.toString('latin1', 0, 1_024).includes('%PDF-') || endsAsZip(bytes)) return true;
  const end = findImageEnd(bytes, kind);
  if (end === null || end >= bytes.length) return false;
  const appended = bytes.toString('latin1', end);
  return hiddenText.test(appended) || hiddenProgram.test(appended.trimStart());
}
