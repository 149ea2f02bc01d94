import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { deepestNesting, maxDocumentBytes, maxDocumentDepth, parseCappedJson } from './caps';

/** The obvious way, which overflows the stack where the scan must not. */
function nesting(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Math.max(0, ...Object.values(value).map(nesting));
}

function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isProblem(error)) return error.code;
    throw error;
  }
  return 'none';
}

const brackets = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('deepestNesting', () => {
  it('agrees with recursion on any JSON', () => {
    const tricky = fc.constantFrom('[[[', '}{', '\\', '"', '\\"[', '\\\\"{', '\u2028');
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 8 },
        tricky,
        fc.jsonValue({ maxDepth: 3 }),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(tricky, fc.string()), tie('json'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2), (value, space) => {
        expect(deepestNesting(JSON.stringify(value, null, space))).toBe(nesting(value));
      }),
    );
  });

  it('counts 20,000 levels and more without overflowing', () => {
    expect(deepestNesting(brackets(20_000))).toBe(20_000);
    expect(deepestNesting('{"a":'.repeat(1_000_000))).toBe(1_000_000);
  });
});

describe('parseCappedJson', () => {
  it('parses what is within the caps', () => {
    expect(parseCappedJson('{"a":[1,"x",null]}')).toEqual({ a: [1, 'x', null] });
    expect(parseCappedJson(brackets(maxDocumentDepth))).toEqual(JSON.parse(brackets(maxDocumentDepth)));
  });

  it.each([
    ['', 'invalid-json'],
    ['{"a":1', 'invalid-json'],
    ['undefined', 'invalid-json'],
    ["{'a':1}", 'invalid-json'],
    ['{"a":1}{"b":2}', 'invalid-json'],
    [']'.repeat(100) + '['.repeat(120), 'invalid-json'],
    ['{"a\\u0000b":1}', 'invalid-json'],
    [brackets(maxDocumentDepth + 1), 'too-deep'],
    [brackets(20_000), 'too-deep'],
    [`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 'too-deep'],
  ])('refuses %.20j… as %s', (text, code) => {
    expect(problemOf(() => parseCappedJson(text))).toBe(code);
  });

  it('measures bytes, not characters', () => {
    const ascii = JSON.stringify('a'.repeat(maxDocumentBytes - 2));
    const wide = JSON.stringify('é'.repeat(maxDocumentBytes / 2));
    expect(problemOf(() => parseCappedJson(ascii))).toBe('none');
    expect(problemOf(() => parseCappedJson(`${ascii} `))).toBe('too-large');
    expect(problemOf(() => parseCappedJson(wide))).toBe('too-large');
    expect(problemOf(() => parseCappedJson(' '.repeat(50 * 1024 * 1024)))).toBe('too-large');
  });

  it('mends what PostgreSQL could not store, and leaves pairs of surrogates alone', () => {
    const text = String.raw`{"a":"x\u0000y","b":["\ud83d\ude00","\ud83d!","\ude00"],"c":"\\u0000"}`;
    expect(parseCappedJson(text)).toEqual({
      a: 'x\ufffdy',
      b: ['😀', '\ufffd!', '\ufffd'],
      c: String.raw`\u0000`,
    });
    expect(parseCappedJson('"\ud83d"')).toBe('\ufffd');
  });
});
