import { expect, it } from 'vitest';
import { plainParagraphs } from './plain-paragraphs';

it.each([
  ['One.\n\nTwo.\nStill two.', ['One.', 'Two.\nStill two.']],
  ['\n \nOne.\n \t\n\n Two. \n\n', ['One.', 'Two.']],
  [' \n ', []],
])('%j', (text, paragraphs) => expect(plainParagraphs(text)).toEqual(paragraphs));
