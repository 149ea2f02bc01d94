import type { FrontDocument } from '@/lib/document/fronts/front';
import { frontMessages } from '@/lib/kit/messages/fronts';

/** What the desk calls the slots of a front, by id: their layout, with their heading or what fills them. */
export function slotNames(
  { slots }: FrontDocument,
  sections: readonly { id: string; name: string }[],
): Map<string, string> {
  const words = frontMessages();
  return new Map(
    slots.map(({ id, layout, title, source }) => {
      const section =
        source.from === 'section' ? sections.find((one) => one.id === source.sectionId) : undefined;
      const kind = source.from === 'kind' ? words.kinds[source.kind] : undefined;
      return [id, words.slotName(words.layouts[layout], title || (section?.name ?? kind ?? ''))];
    }),
  );
}
