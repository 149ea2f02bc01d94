import { definitionFor } from '@/blocks/registry';
import type { Block } from '@/lib/document/block';
import type { BlockChange } from '@/lib/document/diff-documents';
import { diffWords } from '@/lib/document/diff-words';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { historyMessages } from '@/lib/kit/messages/history';
import { settingChanges } from './block-settings';
import { MarkedWords } from './marked-words';

interface Props {
  change: BlockChange;
  photos: ReadonlyMap<string, DeskPhoto>;
}

/** One block of the comparison in the type of the story, with what became of it said above it. */
export function ComparedBlock({ change, photos }: Props) {
  const words = historyMessages().comparison;
  const { kind, moved, before, after } = change;
  const block = (after ?? before)?.block;
  if (!block) return null;
  const { settings, otherwise } = settingChanges(change);
  const label = [kind !== 'same' && words.kinds[kind], moved && words.kinds.moved].filter(Boolean).join(', ');
  return (
    <div className={`compared compared-${kind} compared-type-${block.type}`}>
      {label && <p className="compared-label">{label}</p>}
      <Pictures block={block} photos={photos} />
      {change.words.length > 0 && (
        <p className="compared-words">
          <MarkedWords changes={change.words} />
        </p>
      )}
      {block.type === 'divider' && <hr />}
      {settings.map((setting) => (
        <p key={setting.key} className="compared-setting">
          {setting.label}: <MarkedWords changes={diffWords(setting.before, setting.after)} />
        </p>
      ))}
      {otherwise && <p className="compared-setting">{words.otherwise}</p>}
    </div>
  );
}

function Pictures({ block, photos }: { block: Block; photos: ReadonlyMap<string, DeskPhoto> }) {
  const shown = (definitionFor(block)?.refs(block) ?? []).flatMap(
    ({ kind, id }) => (kind === 'photo' && photos.get(id)) || [],
  );
  if (shown.length === 0) return null;
  return (
    <div className="compared-pictures">
      {shown.map((photo) => (
        <img
          key={photo.id}
          src={photo.sizes[0]?.url}
          width={photo.width}
          height={photo.height}
          alt={photo.alt}
          loading="lazy"
        />
      ))}
    </div>
  );
}
