/**
 * Times that people choose lie between these (ISO instants): no newspaper is older than 1605, and what is to hold for ever
 * has no end at all. Beyond 9999 neither the database nor RFC 3339 could write a time.
 */
export const timeReach = {
  earliest: '1605-01-01T00:00:00.000Z',
  latest: '2199-12-31T23:59:59.999Z',
} as const;

/** Whether somebody may choose an instant. */
export function isInReach(instant: string | Date): boolean {
  const time = new Date(instant).getTime();
  return time >= Date.parse(timeReach.earliest) && time <= Date.parse(timeReach.latest);
}
