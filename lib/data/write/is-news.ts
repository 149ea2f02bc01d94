const newsForMs = 2 * 60_000;

/**
 * Whether anybody is to be told of what happened then. What is dated further back is no news: the demo newsroom, or what comes
 * from another system.
 */
export const isNews = (at: Date): boolean => Date.now() - at.getTime() <= newsForMs;
