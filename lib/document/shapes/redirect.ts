/** An address that leads elsewhere, as the desk shows it. Times are ISO instants. */
export interface DeskRedirect {
  id: string;
  path: string;
  target: string;
  by: string;
  at: string;
}

/** What became of redirects that were added. */
export interface RedirectsMade {
  /** How many are new or lead elsewhere now. */
  changed: number;
  /** The first of those that were in the place of new ones, with where they led, and how many there were. */
  replaced: { path: string; target: string }[];
  replacedCount: number;
}

/** Why a line of an import can't be taken. */
const redirectFaults = ['fields', 'from', 'to', 'site', 'page', 'loop'] as const;

/** A line that can't be taken: its number, counted from 1, and what stood there. */
export interface RedirectFault {
  line: number;
  from: string;
  fault: (typeof redirectFaults)[number];
}
