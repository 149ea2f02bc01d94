/** An opening tag. Names of tags and attributes are in small letters. */
export interface StartTag {
  tagName: string;
  /** The value of an attribute, its character references resolved; null where there is none of that name. */
  attribute: (name: string) => string | null;
}

/** Hears the pieces of a page in their order; `raw` is each of them to the byte, and together they are the page. */
export interface HtmlPieces {
  startTag: (tag: StartTag, raw: string) => void;
  endTag: (tagName: string, raw: string) => void;
  text: (raw: string) => void;
  comment: (text: string, raw: string) => void;
  doctype: (raw: string) => void;
}
