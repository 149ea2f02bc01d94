import localFont from 'next/font/local';

// The faces of headlines and text, 60 KB, are asked for by the page's Link header, before the style sheet has come; that
// of labels when the style sheet asks for it. Italics and the letters beyond Latin-1 are in styles/fonts.css: browsers fetch
// those when a page has them. The families' names are ours, so that those rules can add to them.

/** Headlines, 28 px and up. @public the build reads it from here */
export const display = localFont({
  src: './fonts/newsreader-display.woff2',
  weight: '500',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Newsreader Display' }],
});

/** Running text and small headlines. @public the build reads it from here */
export const text = localFont({
  src: './fonts/newsreader-text.woff2',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Newsreader Text' }],
});

/** Labels, times, captions. @public the build reads it from here */
export const sans = localFont({
  src: './fonts/libre-franklin.woff2',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Libre Franklin' }],
});
