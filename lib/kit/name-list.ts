const lists = new Map<string, Intl.ListFormat>();

/** Joins names as a language (BCP 47) does: `Ana, Bo and Cy`. Kept, since making one costs more than a card. */
export function nameList(language: string): Intl.ListFormat {
  const known = lists.get(language);
  if (known) return known;
  const made = new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, made);
  return made;
}
