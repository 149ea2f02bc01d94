'use client';

import { type EditorKey, editorKeys } from '@/blocks/editing/editor-keys';
import { keyNames } from '@/blocks/editing/is-key';
import { keyMessages } from '@/lib/kit/messages/keys';
import { writingMessages } from '@/lib/kit/messages/writing';
import { Dialog } from '../dialog';
import { insertables } from '../insertable';

/** Every key of the story editor, as this computer names them. */
export function KeyHelp({ close }: { close: () => void }) {
  const words = keyMessages();
  const blocks = writingMessages().insertables;
  const habits = insertables.filter(({ name }) => blocks[name].habit !== '');
  return (
    <Dialog title={words.title} onClose={close} wide>
      <div className="key-help">
        {words.groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {Object.entries(keys).map(([name, label]) => (
                <div key={name} className="key-line">
                  <dt>{label}</dt>
                  <dd>
                    {keyNames(editorKeys[name as EditorKey]).map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{words.typed}</h3>
          <dl>
            <div className="key-line">
              <dt>{words.slash}</dt>
              <dd>
                <kbd>/</kbd>
              </dd>
            </div>
            {habits.map(({ name }) => (
              <div key={name} className="key-line">
                <dt>{blocks[name].label}</dt>
                <dd>
                  <kbd>{blocks[name].habit}</kbd>
                </dd>
              </div>
            ))}
          </dl>
          <p className="mt-2 text-sm text-ink-soft">{words.typedHint}</p>
        </section>
      </div>
    </Dialog>
  );
}
