/** Something that a bench finds a number for. */
export interface Measure {
  measure: string;
  unit: string;
  /** The value has to stay under this. A floor, which the others are compared with, has none. */
  below?: number;
  /** Or it has to reach this. */
  above?: number;
}

/** A line of the result, in the table and in JSON. */
export interface Row {
  measure: string;
  /** With one decimal; null when it could not be measured. */
  value: number | null;
  unit: string;
  /** "< 32" or "≥ 0.75"; null for a floor. */
  target: string | null;
  /** Whether the value meets the target; a floor needs only a value. Null where this machine can't say. */
  ok: boolean | null;
}

/** A row for what this machine can't measure, and why. */
export function rowWithout({ measure, unit, below, above }: Measure, why: string): Row {
  const { target } = rowOf({ measure, unit, below, above }, null);
  return { measure: `${measure} (${why})`, value: null, unit, target, ok: null };
}

/** What is printed is also what is judged: 31.96 ms is 32.0 ms and not under 32. Ratios have two decimals more. */
export function rowOf({ measure, unit, below, above }: Measure, found: number | null): Row {
  const steps = unit === 'ratio' ? 1_000 : 10;
  const value = found === null || !Number.isFinite(found) ? null : Math.round(found * steps) / steps;
  const isLow = below === undefined || (value !== null && value < below);
  const isHigh = above === undefined || (value !== null && value >= above);
  const target = below !== undefined ? `< ${below}` : above !== undefined ? `≥ ${above}` : null;
  return { measure, value, unit, target, ok: value !== null && isLow && isHigh };
}
