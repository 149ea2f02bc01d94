/** Says in the reader's browser of which pairing it has had every face before, so that they are in its cache. */
export const facesKey = 'dateline.type';

/** The faces that pages of a pairing fetch once they are there, as `document.fonts.load` names them. */
export const lateFaces = {
  newspaper: [
    '500 1em Newsreader Display',
    '400 1em Newsreader Text',
    '600 1em Newsreader Text',
    'italic 400 1em Newsreader Text',
    '400 1em Libre Franklin',
  ],
  modern: [
    '500 1em Literata Display',
    '400 1em Literata Text',
    '600 1em Literata Text',
    'italic 400 1em Literata Text',
    '400 1em Schibsted',
  ],
  plain: [],
};
