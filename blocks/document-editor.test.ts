import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { type Mark, markOrder, normaliseRichText } from '@/lib/document/rich-text';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentOf, documentToEditor, editorToDocument } from './document-editor';
import { testContext } from './editing/test-context';
import { goldenStory } from './golden-story';
import { maxListDepth } from './list/list-depth';
import { definitionOf, definitions, storySchema } from './registry';
import { blockEditors, documentExtensions } from './registry.editor';

const schema = getSchema(documentExtensions(testContext));

/** Through the real schema, as the editor does: parsed, checked for validity, printed. */
function throughEditor(document: StoryDocument): StoryDocument {
  const node = Node.fromJSON(schema, documentToEditor(document));
  node.check();
  const whole = editorToDocument(node.toJSON() as JSONContent);
  expect(documentOf(node)).toEqual(whole);
  return whole;
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const words = fc.oneof(word, fc.constantFrom('a\nb', '\n', 'two\n\nbreaks', ' spaced  out ', '\u00a0'));
const href = fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href);
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark[]>(
    { type: 'bold' },
    { type: 'italic' },
    { type: 'code' },
    { type: 'insertion' },
    { type: 'wanted-link' },
  ),
  href.map((url): Mark => ({ type: 'link', href: url })),
  fc.constantFrom('fr', 'ar').map((lang): Mark => ({ type: 'language', lang })),
);
const marks = fc.uniqueArray(mark, { maxLength: markOrder.length, selector: ({ type }) => type });
const richText = fc
  .array(fc.record({ text: words, marks }), { maxLength: 6 })
  .map((spans) => normaliseRichText(spans));

interface Item {
  text: ReturnType<typeof normaliseRichText>;
  list?: { ordered: boolean; items: Item[] };
}
function item(depth: number): fc.Arbitrary<Item> {
  if (depth >= maxListDepth) return fc.record({ text: richText });
  const list = fc.record({
    ordered: fc.boolean(),
    items: fc.array(item(depth + 1), { minLength: 1, maxLength: 2 }),
  });
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ text: richText }) },
    { weight: 1, arbitrary: fc.record({ text: richText, list }) },
  );
}

const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const handle = fc.stringMatching(/^[a-z0-9_.]{1,20}$/);
const blocks: Record<string, fc.Arbitrary<object>> = {
  paragraph: fc.record({ text: richText }),
  heading: fc.record({ level: fc.constantFrom(2, 3, 4), text: richText }),
  list: fc.record({ ordered: fc.boolean(), items: fc.array(item(1), { minLength: 1, maxLength: 3 }) }),
  quote: fc.record({
    paragraphs: fc.array(richText, { minLength: 1, maxLength: 3 }),
    speaker: fc.string({ maxLength: 30 }),
    source: nullable(
      fc.oneof(
        href.map((url) => ({ kind: 'address', url })),
        fc.constant({ kind: 'embed', blockId: 'embd1' }),
        fc.string({ maxLength: 30 }).map((note) => ({ kind: 'desk', note })),
      ),
    ),
  }),
  photo: fc.record({
    photoId: fc.uuid(),
    alt: nullable(fc.string({ maxLength: 30 })),
    decorative: fc.boolean(),
    caption: nullable(richText),
    layout: fc.constantFrom('column', 'wide'),
  }),
  embed: fc.record({
    provider: fc.constantFrom('x', 'other', 'some-new-one'),
    platform: fc.string({ maxLength: 20 }),
    kind: fc.constantFrom('post', 'video', 'link'),
    url: nullable(href),
    providerId: nullable(fc.string({ maxLength: 20 })),
    authorName: nullable(fc.string({ maxLength: 20 })),
    handle: nullable(handle),
    text: fc.string({ maxLength: 60 }),
    title: nullable(fc.string({ maxLength: 20 })),
    postedAt: nullable(
      fc.oneof(
        instant,
        instant.map((at) => at.slice(0, 10)),
      ),
    ),
    capturedAt: nullable(instant),
    source: fc.constantFrom('provider', 'editor'),
    inReplyTo: nullable(fc.record({ handle, url: nullable(href) })),
  }),
  helpline: fc.record({ intro: richText, helplineIds: fc.array(fc.uuid(), { maxLength: 3 }) }),
  divider: fc.constant({}),
  'pull-quote': fc.record({ text: richText, speaker: fc.string({ maxLength: 30 }) }),
  table: fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      caption: richText,
      headerRow: fc.boolean(),
      headerColumn: fc.boolean(),
      rows: fc.array(fc.array(richText, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  ),
  hologram: fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), fc.jsonValue()),
};
const version = (type: string) => (type === 'hologram' ? 7 : 1);
const kinds = (only: readonly string[], table: Record<string, fc.Arbitrary<object>>) =>
  fc.oneof(
    ...Object.entries(table)
      .filter(([type]) => only.includes(type) || type === 'hologram')
      .map(([type, fields]) => fields.map((own) => ({ ...own, id: '', type, version: version(type) }))),
  );
const inside = (type: string, minLength: number) =>
  fc.array(kinds(definitionOf(type)?.children ?? [], blocks), { minLength, maxLength: 3 });
const title = fc.string({ maxLength: 30 });
const all: Record<string, fc.Arbitrary<object>> = {
  ...blocks,
  gallery: fc.record({
    layout: fc.constantFrom('pair', 'grid', 'strip'),
    blocks: inside('gallery', 0),
  }),
  callout: fc.record({ title, blocks: inside('callout', 1) }),
  'fact-box': fc.record({ title, blocks: inside('fact-box', 1) }),
};
const document = fc.array(kinds(Object.keys(all), all), { maxLength: 8 }).map((list): StoryDocument => {
  let count = 0;
  const named = (one: object): Block => {
    count += 1;
    const id = `block-${count}`;
    const { blocks: below, ...own } = one as Block & { blocks?: Block[] };
    return (
      below && own.type !== 'hologram' ? { ...own, id, blocks: below.map(named) } : { ...one, id }
    ) as Block;
  };
  return { version: 1, blocks: list.map(named) };
});

describe('block editors', () => {
  it('are of the version and hold the kinds that their definitions have', () => {
    const outline = ({
      type,
      version,
      children,
    }: {
      type: string;
      version: number;
      children?: readonly string[];
    }) => ({
      type,
      version,
      children,
    });
    expect(new Set(blockEditors.map(outline))).toEqual(new Set(definitions.map(outline)));
  });
});

describe('documentToEditor and editorToDocument', () => {
  it('cover every kind that has a definition, at its version', () => {
    const versions = (list: readonly { type: string; version: number }[]) =>
      list.map(({ type, version }) => `${type} ${version}`).sort();
    expect(versions(blockEditors)).toEqual(versions(definitions));
    expect(Object.keys(all)).toEqual(expect.arrayContaining(definitions.map(({ type }) => type)));
  });

  it('give the golden story back as it was', () => {
    const stored = storySchema.parse(goldenStory);
    expect(throughEditor(stored)).toEqual(stored);
  });

  it('give a block of an unknown kind back to the byte', () => {
    const stored = goldenStory.blocks.filter(({ type }) => type === 'hologram');
    expect(stored).toHaveLength(1);
    const { blocks: kept } = throughEditor({ version: 1, blocks: stored });
    expect(JSON.stringify(kept)).toBe(JSON.stringify(stored));
  });

  it('leave a block of a known kind from newer code alone', () => {
    const newer = { id: 'new1', type: 'paragraph', version: 99, words: ['made', 'later'] };
    expect(throughEditor({ version: 1, blocks: [newer] }).blocks).toEqual([newer]);
  });

  it('give any document back as it was', () => {
    fc.assert(
      fc.property(document, (stored) => {
        const valid = storySchema.parse(stored);
        expect(throughEditor(valid)).toEqual(valid);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('read anew only the block that somebody wrote in', () => {
    const doc = Node.fromJSON(schema, documentToEditor(storySchema.parse(goldenStory)));
    const before = documentOf(doc);
    const state = EditorState.create({ doc });
    let at = -1;
    doc.forEach((node, offset) => {
      if (at < 0 && node.type.name === 'paragraph') at = offset;
    });
    const edited = state.apply(state.tr.insertText('Lately ', at + 1)).doc;
    const after = documentOf(edited);
    expect(after).toEqual(editorToDocument(edited.toJSON() as JSONContent));
    expect(after.blocks.filter((block, index) => block !== before.blocks[index])).toHaveLength(1);
  });

  it('keep an empty document empty', () => {
    expect(throughEditor({ version: 1, blocks: [] })).toEqual({ version: 1, blocks: [] });
  });

  it('keep the items of lists that grew too deep, on the last level there is', () => {
    const nest = (depth: number): JSONContent => ({
      type: 'list',
      attrs: { ordered: false, blockId: depth === 1 ? 'list1' : null },
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: `level ${depth}` }] },
            ...(depth < 8 ? [nest(depth + 1)] : []),
          ],
        },
      ],
    });
    const made = editorToDocument({ type: 'doc', content: [nest(1)] });
    expect(storySchema.safeParse(made).success).toBe(true);
    expect(JSON.stringify(made)).toMatch(/level 8/);
  });
});
