/** When everything on the stage was made. */
export const long = new Date('2026-01-01T06:00:00Z');

/** When something is over that still holds. */
export const soon = () => new Date(Date.now() + 86_400_000);
