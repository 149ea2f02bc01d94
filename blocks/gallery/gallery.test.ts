import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { noRefs } from '@/lib/document/refs';
import { type StoryDocument, upgradeBlock } from '@/lib/document/story-document';
import { checkDocument } from '../document-check';
import { documentHtml } from '../document-html';
import { documentRefs } from '../document-refs';
import { documentText } from '../document-text';
import { goldenRefs, goldenStory } from '../golden-story';
import { refused } from '../test-support/refused';
import { type Gallery, gallery } from './gallery';

const stored = goldenStory.blocks.find(({ type }) => type === 'gallery');
if (!stored) throw new Error('the golden story has no gallery');
const block = stored as unknown as Gallery;
const document: StoryDocument = { version: 1, blocks: [stored] };

describe('gallery', () => {
  it('prints its pictures one after the other, each with its own words and credit', () => {
    const html = documentHtml(document, goldenRefs).value;
    expect(html.match(/<figure>/g)).toHaveLength(2);
    expect(html).toContain('alt="The empty stage."');
    expect(html).toContain('The stage on Monday. <small>Photograph: Ines Okafor');
    expect(documentText(document, goldenRefs)).toContain('The stage on Monday.');
  });

  it('names and checks each picture at its own place', () => {
    expect(documentRefs(document).map(({ kind }) => kind)).toEqual(['photo', 'photo']);
    expect(checkDocument(document, noRefs).map(({ code, blockId }) => `${code} ${blockId}`)).toEqual([
      'photo-gone phot3',
      'photo-gone phot4',
    ]);
  });

  it('hears each picture’s description beside its caption, as in the text', () => {
    const [first] = block.blocks;
    if (!first) throw new Error('the gallery is empty');
    const caption = [{ text: 'The stage on a Monday.' }];
    const repeating = { ...block, blocks: [{ ...first, alt: 'The stage on a Monday', caption }] };
    const findings = checkDocument({ version: 1, blocks: [repeating] }, goldenRefs);
    expect(findings).toEqual([{ level: 'amber', code: 'photo-alt-repeats-caption', blockId: first.id }]);
  });

  it('may be empty while it is made, which preflight mentions', () => {
    expect(refused({ ...block, blocks: [] })).toEqual([]);
    expect(gallery.check({ ...block, blocks: [] }, noRefs)).toEqual([
      { level: 'amber', code: 'gallery-empty', blockId: 'gall1' },
    ]);
  });

  it('keeps a credit under each picture where it was stored before there was a choice', () => {
    const { credits: _, ...before } = { ...block, version: 1 };
    expect(upgradeBlock(before as unknown as Block, gallery)).toMatchObject({ version: 2, credits: 'each' });
    expect(refused(before)).toEqual([]);
    expect(refused({ ...block, credits: 'nowhere' })).toHaveLength(1);
  });

  it('holds photos only, and not the same one twice under one id', () => {
    const line = { id: 'p1', type: 'paragraph', version: 1, text: [] };
    expect(refused({ ...block, blocks: [line] })).toEqual(['blocks.0.type: block-not-allowed-here']);
    expect(refused({ ...block, blocks: [...block.blocks, ...block.blocks] })).toEqual([
      'blocks.2.id: block-id-repeated',
      'blocks.3.id: block-id-repeated',
    ]);
    expect(refused({ ...block, layout: 'carousel' })).toHaveLength(1);
  });
});
