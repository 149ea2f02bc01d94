import { expect, it } from 'vitest';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { documentHtml } from './document-html';
import { documentText } from './document-text';
import { goldenRefs, goldenStory } from './golden-story';

it('labels credits, posts and pictures in the story’s language, in feeds and in text', () => {
  const photos = new Map(
    [...goldenRefs.photos].map(([id, photo]): [string, PhotoFigure] => [id, { ...photo, withheld: false }]),
  );
  const refs = { ...goldenRefs, photos };
  for (const print of [
    (language?: string) => documentHtml(goldenStory, refs, language).value,
    (language?: string) => documentText(goldenStory, refs, language),
  ]) {
    const [german, english] = [print('de'), print('en')];
    for (const words of ['Foto: ', ' auf ']) expect(german).toContain(words);
    expect(german).not.toContain('Photograph');
    expect(english).toContain('Photograph: ');
    expect(print()).toBe(english);
  }
});
