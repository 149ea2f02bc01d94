/** The first of some instants (ISO, UTC); null where there is none. */
export function earliest(instants: readonly (string | null)[]): string | null {
  const times = instants.flatMap((instant) => (instant ? [Date.parse(instant)] : []));
  return times.length > 0 ? new Date(times.reduce((a, b) => Math.min(a, b))).toISOString() : null;
}
