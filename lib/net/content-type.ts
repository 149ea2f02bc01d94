/** What a caller is prepared to read. */
export type Accept = 'json' | 'html' | 'text' | 'image' | 'anything';

const accepted: Record<Accept, RegExp> = {
  // Some oEmbed endpoints still answer as JavaScript or with a type of their own that ends in +json.
  json: /^(?:application|text)\/(?:json|javascript|(?:[\w.-]+\+)?json)$/,
  html: /^(?:text\/html|application\/xhtml\+xml)$/,
  // Some servers don't know what a robots.txt is, and send it without a type or as bytes.
  text: /^(?:text\/[\w.+-]+|application\/octet-stream|)$/,
  // SVG is a program; it is no picture here. Stores of files often don't know what they keep and say octet-stream:
  // whoever asks for a picture looks at the bytes anyway.
  image: /^(?:image\/(?:jpe?g|pjpeg|png|webp|gif|avif|tiff)|(?:application|binary)\/octet-stream)$/,
  anything: /^/,
};

/** The Accept header that asks for it. */
export const acceptHeader: Record<Accept, string> = {
  json: 'application/json',
  html: 'text/html,application/xhtml+xml;q=0.9',
  text: 'text/plain',
  image: 'image/avif,image/webp,image/png,image/jpeg,image/gif',
  anything: '*/*',
};

interface ContentType {
  /** Lower case, without parameters; empty when none was sent. */
  type: string;
  charset: string | null;
}

/** Reads a Content-Type header (RFC 9110, 8.3). */
export function parseContentType(header: string): ContentType {
  const [type = '', ...parameters] = header.slice(0, 500).split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  return { type: type.trim().toLowerCase(), charset: charset?.toLowerCase() ?? null };
}

/** Whether an answer of this type is what was asked for. */
export function isAccepted(accept: Accept, { type }: ContentType): boolean {
  return accepted[accept].test(type);
}
