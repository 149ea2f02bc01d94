/** Where what comes after the words stands: above the columns, before and below the text, beside it. */
export interface StoryPlaces {
  /** Around all of it, head and text too. */
  frame: HTMLElement;
  above: HTMLElement;
  lead: HTMLElement;
  below: HTMLElement;
  beside: HTMLElement;
}
