import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenStory } from '@/blocks/golden-story';
import { parseCappedJson } from '@/lib/document/caps';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { isProblem, type ProblemCode } from '@/lib/kit/problem';
import { parseDraftSave } from './parse-draft';
import { parseUpdateSave } from './save-update';

const saveId = randomUUID();
const good = { baseVersion: 3, saveId, fields: emptyFields(), document: goldenStory };
const linked = (href: string) => ({
  version: 1,
  blocks: [
    { id: 'p1', type: 'paragraph', version: 1, text: [{ text: 'x', marks: [{ type: 'link', href }] }] },
  ],
});

/** The code that something is refused with, and the places named; fails for anything but a Problem. */
function refusal(parse: () => unknown): { code: ProblemCode; paths: string[] } {
  try {
    parse();
  } catch (error) {
    if (!isProblem(error)) throw error;
    const issues = (error.detail.issues ?? []) as { path: string }[];
    return { code: error.code, paths: issues.map(({ path }) => path) };
  }
  throw new Error('not refused');
}

describe('parseDraftSave', () => {
  it('gives a good save back as it was', () => {
    expect(parseDraftSave(structuredClone(good))).toEqual(good);
  });

  it.each([
    [null, 'bad-request'],
    ['text', 'bad-request'],
    [[], 'bad-request'],
    [{}, 'bad-request'],
    [{ ...good, baseVersion: -1 }, 'bad-request'],
    [{ ...good, baseVersion: 1.5 }, 'bad-request'],
    [{ ...good, baseVersion: '3' }, 'bad-request'],
    [{ ...good, baseVersion: 2_147_483_647 }, 'bad-request'],
    [{ ...good, baseVersion: Number.MAX_SAFE_INTEGER }, 'bad-request'],
    [{ ...good, saveId: 'x' }, 'bad-request'],
    [{ ...good, fields: undefined }, 'invalid-fields'],
    [{ ...good, fields: { ...good.fields, headline: 'x'.repeat(301) } }, 'invalid-fields'],
    [{ ...good, fields: { ...good.fields, extra: 1 } }, 'invalid-fields'],
    [{ ...good, fields: { ...good.fields, canonicalUrl: 'javascript:alert(1)' } }, 'invalid-fields'],
    [{ ...good, fields: { ...good.fields, urlSlug: '../up' } }, 'invalid-fields'],
    [{ ...good, fields: { ...good.fields, sectionId: "' OR 1=1" } }, 'invalid-fields'],
    [{ ...good, document: undefined }, 'invalid-document'],
    [{ ...good, document: { version: 2, blocks: [] } }, 'invalid-document'],
    [{ ...good, document: { version: 1, blocks: [{}] } }, 'invalid-document'],
    [{ ...good, document: linked('javascript:alert(1)') }, 'invalid-document'],
    [{ ...good, document: linked('data:text/html,x') }, 'invalid-document'],
  ] as [unknown, ProblemCode][])('refuses %j', (input, code) => {
    expect(refusal(() => parseDraftSave(input)).code).toBe(code);
  });

  it('says where, at most ten times', () => {
    const bad = { id: 'p', type: 'heading', version: 1, level: 99, text: [] };
    const blocks = Array.from({ length: 40 }, (_, n) => ({ ...bad, id: `p${n}` }));
    const { paths } = refusal(() => parseDraftSave({ ...good, document: { version: 1, blocks } }));
    expect(paths).toHaveLength(10);
    expect(paths[0]).toBe('blocks.0.level');
  });

  it('takes nothing but a draft, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (fields, document) => {
        for (const input of [fields, { ...good, fields }, { ...good, document }]) {
          const { code } = refusal(() => parseDraftSave(parseCappedJson(JSON.stringify(input))));
          expect(['bad-request', 'invalid-fields', 'invalid-document', 'too-deep']).toContain(code);
        }
      }),
    );
  });
});

describe('parseUpdateSave', () => {
  const update = { baseVersion: 0, saveId, headline: 'Later', document: goldenStory };

  it('gives a good save back as it was', () => {
    expect(parseUpdateSave(structuredClone(update))).toEqual(update);
  });

  it.each([
    [{ ...update, headline: 7 }, 'invalid-fields'],
    [{ ...update, headline: 'x'.repeat(301) }, 'invalid-fields'],
    [{ ...update, document: linked('vbscript:x') }, 'invalid-document'],
    [{ ...update, saveId: null }, 'bad-request'],
    [null, 'bad-request'],
  ] as [unknown, ProblemCode][])('refuses %j', (input, code) => {
    expect(refusal(() => parseUpdateSave(input)).code).toBe(code);
  });
});
