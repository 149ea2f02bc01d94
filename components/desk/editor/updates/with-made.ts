/** The updates with one that was just made here: what is told of the story may have brought it before the answer did. */
export function withMade<U extends { id: string }>(updates: readonly U[], made: U): U[] {
  return updates.some(({ id }) => id === made.id) ? [...updates] : [...updates, made];
}
