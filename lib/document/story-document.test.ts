import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { markup } from '@/lib/kit/html';
import { blockBase } from './block';
import { type BlockDefinition, defineBlock } from './define-block';
import { buildStorySchema, isOf, upgradeBlock } from './story-document';

const noteSchema = z.strictObject({
  ...blockBase,
  type: z.literal('note'),
  words: z.string(),
  loud: z.boolean(),
});
type Note = z.infer<typeof noteSchema>;

const facets: Omit<BlockDefinition<Note>, 'upgrade'> = {
  type: 'note',
  version: 3,
  schema: noteSchema,
  toText: (block) => block.words,
  toHtml: (block) => markup`<p>${block.words}</p>`,
  fromHtml: () => null,
  refs: () => [],
  check: () => [],
};

/** A made-up kind that has been changed twice: `text` became `words`, and then notes could be loud. */
const note = defineBlock<Note>({
  ...facets,
  upgrade: {
    1: ({ text, ...rest }) => ({ ...rest, words: (text as string).trim() }),
    2: (stored) => ({ ...stored, loud: false }),
  },
});

const schema = buildStorySchema([note]);
const current = { id: 'n1', type: 'note', version: 3, words: 'Hello', loud: true };
const documentOf = (...blocks: unknown[]) => ({ version: 1, blocks });

function messagesOf(value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('defineBlock', () => {
  it('insists on a step from every older version', () => {
    expect(() => defineBlock<Note>({ ...facets, upgrade: { 1: (stored) => stored } })).toThrow(
      'from version 2',
    );
  });
});

describe('a known block', () => {
  it('passes as it is', () => {
    expect(schema.parse(documentOf(current))).toEqual(documentOf(current));
  });

  it('is upgraded through every step', () => {
    const old = { id: 'n1', type: 'note', version: 1, text: ' Hello ' };
    const upgraded = { ...current, loud: false };
    expect(schema.parse(documentOf(old))).toEqual(documentOf(upgraded));
    expect(schema.parse(documentOf({ ...upgraded, version: 2, loud: undefined }))).toEqual(
      documentOf(upgraded),
    );
    expect(upgradeBlock(old, note)).toEqual(upgraded);
  });

  it('keeps its id and kind, whatever a step says', () => {
    const thief = defineBlock<Note>({
      ...facets,
      version: 2,
      schema: z.strictObject({ ...blockBase, type: z.literal('note'), words: z.string(), loud: z.boolean() }),
      upgrade: { 1: () => ({ id: 'other', type: 'other', version: 9, words: '', loud: false }) },
    });
    const [block] = buildStorySchema([thief]).parse(
      documentOf({ id: 'n1', type: 'note', version: 1 }),
    ).blocks;
    expect(block).toMatchObject({ id: 'n1', type: 'note', version: 2 });
  });

  it('is refused, with its place, where it has too much, too little or something else', () => {
    expect(messagesOf(documentOf({ ...current, colour: 'red' }))).toEqual([
      expect.stringMatching(/^blocks\.0: .*colour/),
    ]);
    expect(messagesOf(documentOf(current, { ...current, id: 'n2', words: 7 }))).toEqual([
      expect.stringMatching(/^blocks\.1\.words: /),
    ]);
    expect(messagesOf(documentOf({ id: 'n1', type: 'note', version: 3 }))).toHaveLength(2);
    expect(
      messagesOf(
        JSON.parse(
          '{"version":1,"blocks":[{"id":"n","type":"note","version":3,"words":"","loud":true,"__proto__":{}}]}',
        ),
      ),
    ).toHaveLength(1);
  });

  it('is refused, not thrown at the caller, where an upgrade can make nothing of it', () => {
    expect(messagesOf(documentOf({ id: 'n1', type: 'note', version: 1, text: 7 }))).toEqual([
      expect.stringMatching(/^blocks\.0: upgrade-failed/),
    ]);
  });
});

describe('a block that this code does not understand', () => {
  const json = (block: string) => `{"version":1,"blocks":[${block}]}`;

  it.each([
    [
      'an unknown kind',
      '{"zeta":[1,{"b":null,"a":[]}],"version":3,"type":"hologram","id":"h1","":"","__proto__":{"x":1}}',
    ],
    [
      'a known kind from newer code',
      '{"words":{"rich":[]},"version":4,"id":"n1","type":"note","tone":"warm"}',
    ],
  ])('is kept to the byte: %s', (_, block) => {
    expect(JSON.stringify(schema.parse(JSON.parse(json(block))))).toBe(json(block));
  });

  it('is kept to the byte, whatever it holds', () => {
    const content = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(content, (held) => {
        const document = documentOf({ ...held, id: 'u1', type: 'unheard-of', version: 1 });
        expect(JSON.stringify(schema.parse(document))).toBe(JSON.stringify(document));
      }),
    );
  });

  it('is not taken for the known kind', () => {
    expect(isOf(note, { ...current, version: 4 })).toBe(false);
    expect(isOf(note, { ...current, version: 2 })).toBe(true);
    expect(isOf(note, { ...current, type: 'other' })).toBe(false);
    expect(upgradeBlock({ ...current, version: 4 }, note)).toEqual({ ...current, version: 4 });
    expect(upgradeBlock(current, undefined)).toBe(current);
  });
});

describe('the outline', () => {
  it.each([
    ['no document', null],
    ['a list', []],
    ['no blocks', { version: 1 }],
    ['another version', { version: 2, blocks: [] }],
    ['more than the outline', { version: 1, blocks: [], title: 'x' }],
    ['a block that is none', documentOf('hello')],
    ['a list for a block', documentOf([])],
    ['no id', documentOf({ type: 'hologram', version: 1 })],
    ['an id that fits no address', documentOf({ id: 'a b', type: 'hologram', version: 1 })],
    ['an empty id', documentOf({ id: '', type: 'hologram', version: 1 })],
    ['version 0', documentOf({ id: 'a', type: 'hologram', version: 0 })],
    ['half a version', documentOf({ id: 'a', type: 'hologram', version: 1.5 })],
    ['a kind with capitals', documentOf({ id: 'a', type: 'Hologram', version: 1 })],
    ['a kind that is a property of every object', documentOf({ id: 'a', type: '__proto__', version: 1 })],
  ])('refuses %s', (_, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('refuses ids that repeat, also across kinds', () => {
    const hologram = { id: 'n1', type: 'hologram', version: 1 };
    expect(messagesOf(documentOf(current, hologram, { ...hologram, id: 'h2' }))).toEqual([
      'blocks.1.id: block-id-repeated',
    ]);
  });

  it('has an end', () => {
    const many = (count: number) =>
      documentOf(...Array.from({ length: count }, (_, i) => ({ id: `b${i}`, type: 'hologram', version: 1 })));
    expect(messagesOf(many(10_000))).toEqual([]);
    expect(messagesOf(many(10_001))).toHaveLength(1);
  });
});
