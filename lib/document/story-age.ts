/** The day on which it is `years` since an instant, at the same hour (ISO, UTC); of 29 February the 1 March. */
function anniversary(instant: string, years: number): string {
  const at = new Date(instant);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return at.toISOString();
}

/**
 * How old news is in whole years, and when it is a year older (ISO): what a page says of it is out of date then.
 * @param instant when it was published, or updated last
 */
export function storyAge(instant: string, now: Date): { years: number; until: string } {
  let years = Math.max(0, now.getUTCFullYear() - new Date(instant).getUTCFullYear());
  while (years > 0 && Date.parse(anniversary(instant, years)) > now.getTime()) years -= 1;
  return { years, until: anniversary(instant, years + 1) };
}
