import { describe, expect, it } from 'vitest';
import { parseCappedJson } from '@/lib/document/caps';
import { noRefs } from '@/lib/document/refs';
import { allBlocks } from './all-blocks';
import { checkDocument } from './document-check';
import { documentHtml } from './document-html';
import { documentRefs } from './document-refs';
import { documentText } from './document-text';
import { goldenRefs, goldenStory } from './golden-story';
import { definitions, storySchema } from './registry';

describe('the golden story', () => {
  it('holds every kind of block, every mark and a kind that nobody knows', () => {
    const types = new Set(allBlocks(goldenStory).map((block) => block.type));
    expect(definitions.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
    expect(types).toContain('hologram');
    const json = JSON.stringify(goldenStory);
    for (const mark of ['bold', 'italic', 'code', 'link', 'wanted-link', 'insertion', 'language'])
      expect(json).toContain(`{"type":"${mark}"`);
  });

  it('passes through JSON, the caps and the schema unchanged, more than once', () => {
    const once = storySchema.parse(parseCappedJson(JSON.stringify(goldenStory)));
    expect(once).toEqual(goldenStory);
    expect(JSON.stringify(storySchema.parse(once))).toBe(JSON.stringify(once));
  });

  it('has this HTML in feeds', () => {
    // One block a line, to be read in a diff.
    expect(
      documentHtml(goldenStory, goldenRefs).value.replace(
        /(?=<(p|h2|[uo]l|figure|blockquote|aside|table|tr|hr)\b)/g,
        '\n',
      ),
    ).toMatchSnapshot();
  });

  it('has these words', () => {
    expect(documentText(goldenStory, goldenRefs)).toMatchSnapshot();
  });

  it('names these photos and helplines, once each', () => {
    const twice = { ...goldenStory, blocks: [...goldenStory.blocks, ...goldenStory.blocks] };
    expect(documentRefs(goldenStory)).toMatchSnapshot();
    expect(documentRefs(twice)).toEqual(documentRefs(goldenStory));
  });

  it('has these findings', () => {
    expect(checkDocument(goldenStory, goldenRefs)).toMatchSnapshot();
    expect(checkDocument(goldenStory, noRefs).filter(({ level }) => level === 'red')).toMatchSnapshot();
  });

  it('can be printed and checked without what it names', () => {
    expect(() => [documentHtml(goldenStory, noRefs), documentText(goldenStory, noRefs)]).not.toThrow();
  });
});

describe('a block from newer code', () => {
  const heading = { id: 'h1', type: 'heading', version: 2, level: { deep: true }, words: 'x' };
  const document = storySchema.parse({ version: 1, blocks: [heading] });

  it('is printed nowhere and reported to the desk', () => {
    expect(documentHtml(document, noRefs).value).toBe('');
    expect(documentText(document, noRefs)).toBe('');
    expect(documentRefs(document)).toEqual([]);
    expect(checkDocument(document, noRefs)).toEqual([
      { level: 'amber', code: 'block-unknown', blockId: 'h1', detail: { type: 'heading' } },
    ]);
  });
});

describe('the order of headings', () => {
  const jumpsOf = (...levels: number[]) => {
    const blocks = levels.map((level, i) => ({
      id: `h${i}`,
      type: 'heading',
      version: 1,
      level,
      text: [{ text: 'x' }],
    }));
    return checkDocument(storySchema.parse({ version: 1, blocks }), noRefs).map(
      ({ code, blockId }) => `${code} ${blockId}`,
    );
  };

  it('may go down one step and up any', () => {
    expect(jumpsOf(2, 3, 4, 2, 3, 3, 2)).toEqual([]);
  });

  it('is pointed out where it skips a level', () => {
    expect(jumpsOf(3)).toEqual(['heading-jumps h0']);
    expect(jumpsOf(2, 4, 4, 3, 2, 4)).toEqual(['heading-jumps h1', 'heading-jumps h5']);
  });
});
