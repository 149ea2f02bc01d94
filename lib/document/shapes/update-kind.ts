/** What may be added to a story that readers have: news of it, or something that puts it right. */
export const updateKinds = ['update', 'correction', 'clarification', 'editors_note'] as const;

export type UpdateKind = (typeof updateKinds)[number];

/** The same and posts of live coverage, of which a story may have thousands: nobody loads those along with it. */
export type EntryKind = UpdateKind | 'live_post';

/** Whether it says that something on the page was wrong or unclear: `/corrections` lists those, and no news. */
export function putsRight(kind: EntryKind): boolean {
  return kind !== 'update' && kind !== 'live_post';
}

/** The kinds that put a story right. */
export const kindsThatPutRight = updateKinds.filter(putsRight);
