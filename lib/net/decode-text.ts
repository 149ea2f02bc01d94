function decoderFor(label: string | null | undefined, fatal = false): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** The encoding that a page names in its first 1,024 bytes (HTML standard, "prescan a byte stream"). */
function declaredInPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const label = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(start)?.[1]?.toLowerCase();
  // A page whose meta tag could be read as ASCII is not UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : (label ?? null);
}

/**
 * Bytes of a page or of JSON as text, by the web's order of trust: byte order mark, Content-Type, the page's own meta
 * tag, then UTF-8 if the bytes are that, then windows-1252. Never fails; undecodable bytes become U+FFFD.
 * @param charset from the Content-Type header, or null
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const declared =
    decoderFor(byteOrderMark(bytes)) ?? decoderFor(charset) ?? decoderFor(declaredInPage(bytes));
  if (declared) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
