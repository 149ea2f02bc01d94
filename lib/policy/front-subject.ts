/** A front, as the policy judges it: whoever works for some sections composes theirs. */
export interface FrontSubject {
  kind: 'front';
  /** Null for the site's own. */
  sectionId: string | null;
}

/** The front of a key: `site`, or the id of its section. */
export function frontSubject(key: string): FrontSubject {
  return { kind: 'front', sectionId: key === 'site' ? null : key };
}
