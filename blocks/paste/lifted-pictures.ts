/** What stands in an address in place of a picture that was lifted out of the HTML. */
const token = (index: number) => `data:dateline/picture,${index}`;

const isPicture = /^data:image\/(?:png|jpe?g|webp|gif|avif);base64,/i;
/** Smaller ones are signs, boxes to tick and blanks that hold a place. */
const minLength = 2_000;

export interface Lifted {
  html: string;
  /** Data addresses in the order of their tokens. */
  pictures: string[];
}

/**
 * Takes the pictures out of pasted HTML that carries them in itself, as Word on the web and mail programs write it: one
 * of them outweighs a book's words, and a parser would copy it again and again. Their tokens lead back to them.
 */
export function liftPictures(html: string): Lifted {
  const pictures: string[] = [];
  let light = '';
  let from = 0;
  for (let at = html.indexOf('data:image/'); at >= 0; at = html.indexOf('data:image/', from)) {
    const quote = html[at - 1] ?? '';
    const end = quote === '"' || quote === "'" ? html.indexOf(quote, at) : -1;
    const isIt = end - at >= minLength && isPicture.test(html.slice(at, at + 40));
    const next = isIt ? end : at + 1;
    light += html.slice(from, at) + (isIt ? token(pictures.length) : html.slice(at, next));
    if (isIt) pictures.push(html.slice(at, end));
    from = next;
  }
  return { html: light + html.slice(from), pictures };
}

/** The index of a lifted picture, if an address is its token. */
export function liftedIndex(address: string): number | null {
  const found = /^data:dateline\/picture,(\d{1,6})$/.exec(address);
  return found ? Number(found[1]) : null;
}

/**
 * A lifted picture as a file for an upload, which finds out what it really is. Null when it can't be decoded.
 * @param dataAddress `data:image/…;base64,…`
 * @param name for people, without its ending
 */
export function fileFromDataAddress(dataAddress: string, name: string): File | null {
  const comma = dataAddress.indexOf(',');
  const type = /^data:(image\/[a-z]+)/i.exec(dataAddress)?.[1]?.toLowerCase();
  if (!type || comma < 0) return null;
  try {
    const binary = atob(dataAddress.slice(comma + 1));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new File([bytes], `${name}.${type.slice('image/'.length).replace('jpeg', 'jpg')}`, { type });
  } catch {
    return null;
  }
}
