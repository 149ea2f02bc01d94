/** In characters, as the schemas of quotations have it. */
export const maxSpeaker = 200;

/** Who says something, as an attribute of a quotation's node that survives the clipboard. */
export const speakerAttribute = {
  default: '',
  parseHTML: (element: HTMLElement) => (element.dataset.speaker ?? '').slice(0, maxSpeaker),
  renderHTML: ({ speaker }: Record<string, unknown>) => (speaker ? { 'data-speaker': speaker } : {}),
};

/** Who says it, from the attributes of a node. */
export const speakerIn = (attrs: Record<string, unknown> | undefined) => String(attrs?.speaker ?? '');
