/**
 * What is known of an address that a story leads to. `dead`: it said so itself, or nobody answered; `hidden`: a page of
 * this site that readers can't open; `unsure`: it answered something that proves nothing (many sites refuse programs);
 * `waiting`: nobody has asked yet.
 */
export type LinkAnswer = 'waiting' | 'answers' | 'dead' | 'hidden' | 'unsure';

export interface LinkState {
  /** The address as `linkKey` writes it. */
  id: string;
  answer: LinkAnswer;
  /** What an address answered that is dead, as an HTTP status; null where nobody did. */
  status: number | null;
  /** Date of the last look, `YYYY-MM-DD` in UTC; null before the first one. */
  on: string | null;
}

/** An address without its fragment, which no server is asked for; null for one that isn't the web's. */
export function linkKey(address: string): string | null {
  if (!/^https?:/.test(address)) return null;
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}
