import type { FrontDocument } from './front';

/** The sections that slots of a front fill themselves from, by id, each once. */
export function sectionsNamed({ slots }: FrontDocument): string[] {
  return [...new Set(slots.flatMap(({ source }) => (source.from === 'section' ? [source.sectionId] : [])))];
}

/**
 * A front whose slots fill themselves from other sections, by the ids of those before; the same object where it names none of
 * them. All else of a slot stays: what was put there, and the heading that somebody gave it.
 */
export function leadSections(document: FrontDocument, leads: ReadonlyMap<string, string>): FrontDocument {
  if (!sectionsNamed(document).some((id) => leads.has(id))) return document;
  const slots = document.slots.map((slot) => {
    const to = slot.source.from === 'section' ? leads.get(slot.source.sectionId) : undefined;
    return to ? { ...slot, source: { from: 'section' as const, sectionId: to } } : slot;
  });
  return { ...document, slots };
}
