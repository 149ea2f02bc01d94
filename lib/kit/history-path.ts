const history = /^(\/[^/]+\/[^/]+)\/history$/;

/** The public history of the story at a path. */
export const historyPath = (story: string): string => `${story}/history`;

/** The path of the story whose public history stands at `path`; null for any other path. */
export function storyOfHistory(path: string): string | null {
  return history.exec(path)?.[1] ?? null;
}
