import localFont from 'next/font/local';

// What every page needs to look as it should, 33 KB, is asked for by its Link header, before the style sheet has come. The
// face of labels, bold and italic text, and rarer letters are in styles/fonts.css: browsers fetch what a page has of them.
// The families' names are ours, so that those rules can add to them.

/** Headlines, 28 px and up. @public the build reads it from here */
export const display = localFont({
  src: './fonts/newsreader-display.woff2',
  weight: '500',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Newsreader Display' }],
});

/** Running text. @public the build reads it from here */
export const text = localFont({
  src: './fonts/newsreader-text.woff2',
  weight: '400',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Newsreader Text' }],
});
