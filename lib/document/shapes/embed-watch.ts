/**
 * Whether a post that a published story shows is still there. `unknown`: nobody has found out yet, or it can't be asked;
 * `moved`: its platform says that it has another address now.
 */
export const postStates = ['unknown', 'live', 'gone', 'private', 'moved'] as const;
export type PostState = (typeof postStates)[number];

/** What readers get of a post in a story, as the desk decided: our quotation, a description of it, nothing. */
export const embedChoices = ['keep', 'describe', 'remove'] as const;
export type EmbedChoice = (typeof embedChoices)[number];

/** How long a description may be, in characters. */
export const maxDescription = 2_000;

/** What became of a post in one story, as far as readers are concerned. */
export interface EmbedFate {
  state: PostState;
  /** Null while nobody has decided: then the quotation stays. */
  choice: EmbedChoice | null;
  /** Empty unless the choice is to describe it. */
  description: string;
}
