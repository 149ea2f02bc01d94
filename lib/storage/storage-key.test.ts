import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTypeOf } from './content-type';
import { assertStorageKey, isStorageKey, originalKey, renditionKey } from './storage-key';

const hash = '0123456789abcdef'.repeat(4);

describe('isStorageKey', () => {
  it.each(['ab/abcdef-960.webp', 'originals/ab/abcdef.jpg', 'a.b_c-1.png'])('takes %s', (key) =>
    expect(isStorageKey(key)).toBe(true),
  );

  it.each([
    '',
    '.webp',
    '/etc/passwd.jpg',
    '../secret.jpg',
    'ab/../../secret.jpg',
    'ab/..\\secret.jpg',
    'ab//x.jpg',
    'ab/./x.jpg',
    'ab/.hidden.jpg',
    'ab/x.jpg/',
    'C:/x.jpg',
    'ab/x.jpg\0.png',
    'ab/x.jpg\n',
    'ab/%2e%2e/x.jpg',
    'AB/x.jpg',
    'ab/ü.jpg',
    'ab/x.svg',
    'ab/x.html',
    'ab/x',
    'a/b/c/d/e/f/g.jpg',
    `${'x'.repeat(4_000)}.jpg`,
    'constructor',
    'x.constructor',
  ])('refuses %j', (key) => {
    expect(isStorageKey(key)).toBe(false);
    expect(() => assertStorageKey(key)).toThrow('bad-request');
  });

  it('holds no step upwards, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z./\\]{1,20}\.jpg$/), (key) => {
        const parts = key.split(/[/\\]/);
        if (isStorageKey(key)) expect(parts.some((part) => part === '' || part.startsWith('.'))).toBe(false);
      }),
    );
  });
});

it('names renditions and originals by content', () => {
  const key = renditionKey(hash, 'fedcba9876543210', 'webp');
  expect(key).toBe('01/23456789fedcba9876.webp');
  expect(isStorageKey(key)).toBe(true);
  expect(isStorageKey(originalKey(hash, 'tiff'))).toBe(true);
});

it('knows types by an allow-list', () => {
  expect(contentTypeOf('ab/x.webp')).toBe('image/webp');
  expect(contentTypeOf('x.jpg')).toBe('image/jpeg');
  for (const key of ['x.svg', 'x.html', 'x', 'webp/x', 'x.toString']) expect(contentTypeOf(key)).toBeNull();
});
