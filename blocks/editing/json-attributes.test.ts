import { describe, expect, it } from 'vitest';
import { goldenStory } from '../golden-story';
import { photoEditor } from '../photo/photo.editor';
import { clipboardAttributes, clipboardRule, parseObject } from './json-attributes';
import { testContext } from './test-context';

const rule = clipboardRule(photoEditor, testContext);

function read(value: string) {
  return rule.getAttrs?.({ dataset: { value } } as unknown as HTMLElement);
}

describe('clipboard attributes', () => {
  it('come back as they were, without the id', () => {
    const block = goldenStory.blocks.find(({ type }) => type === 'photo');
    const attrs = photoEditor.toEditor(block as never).attrs ?? {};
    const written = clipboardAttributes('photo', { ...attrs, blockId: 'phot1' });
    expect(read(written['data-value'] ?? '')).toEqual(attrs);
  });

  it.each(['', 'null', '[]', '{"photoId":"../../etc/passwd"}', '{"photoId":7}', '{'])(
    'are refused when they are %j',
    (value) => {
      expect(read(value)).toBe(false);
    },
  );

  it('are put right where only a detail is wrong', () => {
    const value = '{"photoId":"01910000-0000-7000-8000-000000000001","alt":5,"layout":"huge","onload":"x"}';
    expect(read(value)).toEqual({
      photoId: '01910000-0000-7000-8000-000000000001',
      alt: null,
      decorative: false,
      layout: 'column',
      ownCaption: false,
    });
  });

  it('are objects or nothing', () => {
    expect(parseObject('"text"')).toBeNull();
    expect(parseObject(undefined)).toBeNull();
    expect(parseObject('{"a":1}')).toEqual({ a: 1 });
  });
});
