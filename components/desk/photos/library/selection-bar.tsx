import { photoMessages } from '@/lib/kit/messages/photos';

export type SelectionTask = 'credit' | 'caption' | 'alt' | 'notice' | 'rights' | 'collections';

interface Props {
  count: number;
  /** Whether the person may make rules about photos. */
  mayRule: boolean;
  /** Whether the person may sort photos into collections. */
  maySort: boolean;
  /** The collection that is shown, which photos can be taken out of. */
  collection: { name: string } | null;
  onTask: (task: SelectionTask) => void;
  onRemove: () => void;
  onClear: () => void;
}

const tasks: SelectionTask[] = ['credit', 'caption', 'alt', 'notice', 'rights', 'collections'];

/** What can be done with all that is selected; it stands at the foot of the window while anything is. */
export function SelectionBar({ count, mayRule, maySort, collection, onTask, onRemove, onClear }: Props) {
  const words = photoMessages().selection;
  const may = (task: SelectionTask) => {
    if (task === 'rights') return mayRule;
    return task !== 'collections' || maySort;
  };
  return (
    <section
      aria-label={words.label}
      className="sticky bottom-0 z-10 -mx-4 flex items-center gap-2 overflow-x-auto border-t border-rule bg-surface px-4 py-3 shadow-lg sm:mx-0 sm:rounded-t-control sm:border-x"
    >
      <p role="status" className="me-2 text-sm font-semibold whitespace-nowrap">
        {words.count(count)}
      </p>
      {tasks.filter(may).map((task) => (
        <button key={task} type="button" className="btn" onClick={() => onTask(task)}>
          {words[task]}
        </button>
      ))}
      {collection && maySort && (
        <button type="button" className="btn" onClick={onRemove}>
          {words.removeFrom(collection.name)}
        </button>
      )}
      <button type="button" className="btn btn-quiet" onClick={onClear}>
        {words.clear}
      </button>
    </section>
  );
}
