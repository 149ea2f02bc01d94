import letters from './faces/letters.json' with { type: 'json' };

function isHeld(code: number): boolean {
  return letters.some(([from = 0, to = 0]) => code >= from && code <= to);
}

// Joiners, marks of direction and variation selectors: they are followed, not drawn.
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A text as our faces can draw it, in one line: signs that none of them has are left out. Null where that would take
 * letters or digits away, of which the words would be others, and where nothing is left.
 */
export function drawable(text: string): string | null {
  const line = text.normalize('NFC').replace(/\p{Cc}|\s/gu, ' ');
  const lost = [...line].filter((char) => !isHeld(char.codePointAt(0) ?? 0) && !unseen.test(char));
  if (lost.some((char) => /[\p{L}\p{N}\p{M}]/u.test(char))) return null;
  const left = [...line].filter((char) => !lost.includes(char)).join('');
  return left.replace(new RegExp(unseen, 'gu'), '').trim() ? left.replace(/ +/g, ' ').trim() : null;
}
