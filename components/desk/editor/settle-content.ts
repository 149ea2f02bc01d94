import { type Choice as BlockChoice, settleConflicts } from '@/lib/document/settle-conflicts';
import { newBlockId } from '@/lib/kit/ids';
import { type Content, fieldsOf, type Merged, withFields } from './merge-content';

/** What was decided about one thing: for a field, a side or the words that a person made of both. */
export type Choice = BlockChoice | { text: string };

/** What is merged, with what was chosen by `conflictKeys`; mine where nothing was. */
export function settleContent<C extends Content>(
  { merged, conflicts }: Merged<C>,
  choices: ReadonlyMap<string, Choice>,
): C {
  const fields = { ...fieldsOf(merged) };
  for (const { field, mine, theirs } of conflicts.fields) {
    const choice = choices.get(`field ${field}`);
    fields[field] =
      typeof choice === 'object' && 'text' in choice ? choice.text : choice === 'theirs' ? theirs : mine;
  }
  const blocks = new Map(
    conflicts.blocks.flatMap(({ id }) => {
      const choice = choices.get(`block ${id}`);
      return choice && !(typeof choice === 'object' && 'text' in choice) ? [[id, choice] as const] : [];
    }),
  );
  return withFields(merged, fields, settleConflicts(merged.document, conflicts.blocks, blocks, newBlockId));
}
