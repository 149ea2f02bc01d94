/** Something that a bench finds a number for. */
export interface Measure {
  measure: string;
  unit: string;
  /** The value has to stay under this. A floor, which the others are compared with, has none. */
  below?: number;
}

/** A line of the result, in the table and in JSON. */
export interface Row {
  measure: string;
  /** With one decimal; null when it could not be measured. */
  value: number | null;
  unit: string;
  /** "< 32"; null for a floor. */
  target: string | null;
  /** Whether the value meets the target; a floor needs only a value. */
  ok: boolean;
}

/** What is printed is also what is judged: 31.96 ms is 32.0 ms and not under 32. */
export function rowOf({ measure, unit, below }: Measure, found: number | null): Row {
  const value = found === null || !Number.isFinite(found) ? null : Math.round(found * 10) / 10;
  const ok = value !== null && (below === undefined || value < below);
  return { measure, value, unit, target: below === undefined ? null : `< ${below}`, ok };
}
