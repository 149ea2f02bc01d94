/** For how many days a deleted photo can be brought back; then its files and its row are cleared away. */
export const graceDays = 30;

/** Until when (ISO instant) a photo that was deleted at `at` can be brought back. */
export function graceEnd(at: Date): Date {
  return new Date(at.getTime() + graceDays * 24 * 60 * 60_000);
}
