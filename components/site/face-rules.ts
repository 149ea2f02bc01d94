import type { FacePairing } from '@/lib/document/site/site-settings';
import { modernFaces } from './modern-faces';

// What readers' devices have, the best of each first. Nothing is fetched, so nothing stands in.
const plainSerif = '"Iowan Old Style","Charter","Georgia","Times New Roman","Noto Serif",serif';
const plainSans = 'system-ui,-apple-system,"Segoe UI","Roboto","Helvetica Neue",Arial,sans-serif';

/** What each pairing adds to the rules of a page; the style sheet itself is set in Newspaper. */
const rules: Readonly<Record<FacePairing, string>> = {
  newspaper: '',
  modern:
    `${modernFaces}:root{--stand-in-display:LD,LDA,Georgia,serif;--stand-in-text:LT,LTA,Georgia,serif;` +
    '--stand-in-sans:SG,SGA,Arial,sans-serif;--face-display:"Literata Display",var(--stand-in-display);' +
    '--face-text:"Literata Text",var(--stand-in-text);--face-sans:Schibsted,var(--stand-in-sans)}',
  plain:
    `:root{--stand-in-display:${plainSerif};--stand-in-text:${plainSerif};--stand-in-sans:${plainSans};` +
    '--face-display:var(--stand-in-display);--face-text:var(--stand-in-text);--face-sans:var(--stand-in-sans)}',
};

// As tokens.css says it.
const newspaper =
  ':root{--stand-in-display:"Newsreader Display Fallback","Newsreader Display Android",Georgia,serif;' +
  '--stand-in-text:"Newsreader Text Fallback","Newsreader Text Android",Georgia,serif;' +
  '--stand-in-sans:"Libre Franklin Fallback","Libre Franklin Android",Arial,sans-serif;' +
  '--face-display:"Newsreader Display",var(--stand-in-display);--face-text:"Newsreader Text",var(--stand-in-text);' +
  '--face-sans:"Libre Franklin",var(--stand-in-sans)}';

/** The style rules by which a page is set in a pairing; `whole`: also those of the style sheet. */
export const faceRules = (pairing: FacePairing, whole = false): string =>
  whole && pairing === 'newspaper' ? newspaper : rules[pairing];
