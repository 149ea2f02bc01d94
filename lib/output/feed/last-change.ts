import type { Refs } from '@/lib/document/refs';

/** What a change of shows: a story, and the pictures in it, whose credits can be corrected and rights can end. */
interface Changing {
  /** ISO instant; null where nobody knows. */
  modifiedAt: string | null;
  refs?: Pick<Refs, 'photos'>;
}

/** When anything in a feed last changed: the latest of its stories and of their pictures (ISO instant), null for none. */
export function lastChange(stories: readonly Changing[]): string | null {
  const times = stories.flatMap(({ modifiedAt, refs }) => [
    ...(modifiedAt === null ? [] : [Date.parse(modifiedAt)]),
    ...[...(refs?.photos.values() ?? [])].map((photo) => Date.parse(photo.changedAt)),
  ]);
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null;
}
