/**
 * The smallest of the values that at least `percent` of them don't exceed (the nearest rank): always one that was
 * measured. Throws a RangeError when there are none or `percent` is not over 0 and up to 100.
 */
export function percentile(values: readonly number[], percent: number): number {
  if (!(percent > 0 && percent <= 100)) throw new RangeError(`There is no percentile ${percent}`);
  const sorted = [...values].sort((a, b) => a - b);
  // Percent first: 0.95 * 20 is a little more than 19 in binary and would be one rank too high.
  const found = sorted[Math.ceil((percent * sorted.length) / 100) - 1];
  if (found === undefined) throw new RangeError('Nothing was measured');
  return found;
}

/** How measured times lie, for people: "300 times: median 20.1, p95 28.4, longest 41.0 ms". */
export function spreadOf(times: readonly number[]): string {
  const [median, p95, longest] = [50, 95, 100].map((percent) => percentile(times, percent).toFixed(1));
  return `${times.length} times: median ${median}, p95 ${p95}, longest ${longest} ms`;
}
