import { describe, expect, it } from 'vitest';
import { sniffKind } from './sniff-kind';

const bytes = (text: string) => Buffer.from(text.padEnd(64, ' '), 'latin1');
const media = (major: string, ...compatible: string[]) => {
  const brands = `${major}\0\0\0\0${compatible.join('')}`;
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + brands.length);
  return Buffer.concat([size, Buffer.from(`ftyp${brands}`, 'latin1'), Buffer.alloc(40)]);
};

describe('sniffKind', () => {
  it.each([
    ['avif', media('avif', 'mif1')],
    ['avif', media('mif1', 'miaf', 'avif')],
    ['avif', media('avis', 'msf1')],
    ['heic', media('heic', 'mif1')],
    ['heic', media('mif1', 'heic')],
    ['camera-raw', media('crx ', 'isom')],
    ['camera-raw', bytes('II*\0\x10\0\0\0CR\x02\0')],
    ['pdf', bytes('%PDF-1.7')],
    ['pdf', bytes('junk before\n%PDF-1.7')],
    ['svg', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['svg', bytes(`\xef\xbb\xbf<?xml version="1.0"?><!-- ${'long '.repeat(900)} --><svg>`)],
    ['svg', bytes('<!DOCTYPE svg PUBLIC "x" "y"><s:svg xmlns:s="http://www.w3.org/2000/svg">')],
    ['svg', Buffer.from('\ufeff<svg width="1">', 'utf16le')],
    ['unknown', bytes('<!doctype html><title>x</title>')],
    ['unknown', bytes('A story about <svg> files')],
    ['unknown', bytes('RIFF\0\0\0\0WAVE')],
    ['unknown', bytes('xxxx\0\0\0\0WEBP')],
    ['unknown', Buffer.alloc(0)],
    ['unknown', Buffer.from([0xff])],
  ])('finds %s', (kind, file) => expect(sniffKind(file).is).toBe(kind));

  it.each([
    ['Photoshop', bytes('8BPS\0\x01')],
    ['BMP', bytes('BM6')],
    ['JPEG XL', bytes('\xff\x0a')],
    ['Video', media('isom', 'mp42')],
    ['Video', media('qt  ')],
  ])('names %s', (name, file) => expect(sniffKind(file)).toEqual({ is: 'other', name }));
});
