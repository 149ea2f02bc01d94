import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

describe('decodeText', () => {
  it('believes a byte order mark before anything else', () => {
    expect(decodeText(bytes('\ufeffHafen', 'utf16le'), 'utf-8')).toBe('Hafen');
  });

  it('believes the header before the page', () => {
    expect(decodeText(bytes('<meta charset=utf-8>Küste', 'latin1'), 'iso-8859-1')).toContain('Küste');
  });

  it('reads what the page says of itself', () => {
    const page =
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>\xcc\xee\xf0\xe5';
    expect(decodeText(bytes(page, 'latin1'), null)).toContain('Море');
  });

  it('takes UTF-8 for granted where the bytes allow it, else windows-1252', () => {
    expect(decodeText(bytes('Küste', 'utf8'), null)).toBe('Küste');
    expect(decodeText(bytes('K\xfcste \x96 See', 'latin1'), null)).toBe('Küste – See');
  });

  it('passes over an encoding that does not exist', () => {
    expect(decodeText(bytes('Küste', 'utf8'), 'utf-9000')).toBe('Küste');
  });
});
