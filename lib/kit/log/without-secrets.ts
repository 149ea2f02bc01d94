/** What a line of the log must not hold, wherever it stands in it, and what is left of it. */
const secrets: [pattern: RegExp, left: string][] = [
  // Addresses that open something for whoever has them.
  [/(\/preview\/link\/|\/desk\/(?:join|reset)\/)[\w-]+/g, '$1…'],
  [/((?:__Host-)?(?:dateline|next-auth)\.[\w.-]+=)[^;\s"',\\]+/g, '$1…'],
  [/\b([a-z][\w+.-]*:\/\/[^\s:/@"]*:)[^\s@/"]+@/gi, '$1…@'],
  [/\b(Bearer|Basic)(\s+)[\w.~+/=-]{6,}/gi, '$1$2…'],
  [/\bwhsec_[\w+/=-]+/g, 'whsec_…'],
  [/\$argon2(?:id|i|d)\$[\w$=,.+/-]+/g, '$argon2…'],
  [/\beyJ[\w-]{8,}(?:\.[\w-]*){2,4}/g, 'eyJ…'],
  [/\b((?:password|passwd|secret|token|code)(?:\\?["'])?\s*[=:]\s*(?:\\?["'])?)[^\s"'&,;}\\]{4,}/gi, '$1…'],
];

/** A text as it may stand in the log. */
export function withoutSecrets(text: string): string {
  let clean = text;
  for (const [pattern, left] of secrets) clean = clean.replaceAll(pattern, left);
  return clean;
}
