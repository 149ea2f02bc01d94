import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkFromTyping, safeLink, safeWebAddress } from './url-policy';

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  'java\u0000script:alert(1)',
  'javascript:https://example.org/%0aalert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://example.org/6f1f0a0e',
  'filesystem:https://example.org/temporary/x',
  'file:///etc/passwd',
  'ftp://example.org/x',
  'ws://example.org/',
  'intent://example.org#Intent;scheme=http;end',
  'view-source:https://example.org/',
  'about:blank',
  'https://user:secret@example.org/',
  'https://user@example.org/',
  'https://:secret@example.org/',
  'https://example.org\n/path',
  'https://example.org/\u2028x',
  'https://exam\u0000ple.org/',
  'https://',
  'http:///',
  'https://exa mple.org/',
  'https://example.org:99999/',
  'https://[::1/',
  '//example.org/x',
  '/path',
  'path',
  '#fragment',
  '?query',
  '',
  '   ',
  'mailto:',
  'tel:',
  `https://example.org/${'a'.repeat(2_048)}`,
  // Short as typed, too long as stored.
  `https://example.org/${'é'.repeat(1_000)}`,
];

describe('safeLink', () => {
  it.each(hostile)('refuses %j', (address) => {
    expect(safeLink(address)).toBeNull();
    expect(safeWebAddress(address)).toBeNull();
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    [' HTTP://EXAMPLE.org/a?b=c#d ', 'http://example.org/a?b=c#d'],
    ['https:example.org/x', 'https://example.org/x'],
    ['https:\\\\example.org\\x', 'https://example.org/x'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://example.org/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['mailto:?subject=Read%20this', 'mailto:?subject=Read%20this'],
    ['tel:+448005550142', 'tel:+448005550142'],
  ])('takes %j as %j', (address, normalised) => {
    expect(safeLink(address)).toBe(normalised);
  });

  it('makes something that it takes again as it is, whatever the input', () => {
    const part = fc.constantFrom(
      'https:',
      'http://',
      '//',
      'javascript:',
      '\t',
      ' ',
      'a.org',
      '/x',
      '@',
      '"',
      '<',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string({ unit: 'binary' }),
          fc.array(part).map((p) => p.join('')),
        ),
        (input) => {
          const link = safeLink(input);
          if (link === null) return;
          expect(safeLink(link)).toBe(link);
          expect(link).toMatch(/^(https?:\/\/[^/]|mailto:|tel:)/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what was refused must not come back
          expect(link).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029]/);
        },
      ),
    );
  });
});

describe('safeWebAddress', () => {
  it('takes pages only', () => {
    expect(safeWebAddress('https://example.org/x')).toBe('https://example.org/x');
    expect(safeWebAddress('mailto:desk@example.org')).toBeNull();
    expect(safeWebAddress('tel:123')).toBeNull();
  });
});

describe('linkFromTyping', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    ['www.example.org/a?b', 'https://www.example.org/a?b'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['http://example.org', 'http://example.org/'],
  ])('reads %j as %j', (typed, link) => {
    expect(linkFromTyping(typed)).toBe(link);
  });

  it.each(['hello', 'two words.org x', 'javascript:alert(1)', '../etc', 'a@b', ''])(
    'makes nothing of %j',
    (typed) => {
      expect(linkFromTyping(typed)).toBeNull();
    },
  );
});
