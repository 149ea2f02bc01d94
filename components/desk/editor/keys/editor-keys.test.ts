import { type AnyExtension, flattenExtensions, getExtensionField } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { testContext } from '@/blocks/editing/test-context';
import { keyMessages } from '@/lib/kit/messages/keys';
import { bodyExtensions } from '../body-extensions';

/** One way to write a key: modifiers in a fixed order, letters small. */
function written(keys: string): string {
  const parts = keys.split('-');
  const last = parts.pop() ?? '';
  const held = parts.map((part) => (part === 'Ctrl' || part === 'Cmd' ? 'Mod' : part)).sort();
  return [...held, /^[A-Z]$/.test(last) ? last.toLowerCase() : last].join('-');
}

function keysOf(extension: AnyExtension): string[] {
  const { name, options, storage } = extension;
  // Nothing is pressed: a binding only has to be made.
  const bound = { name, options, storage, editor: {}, type: {} };
  const field = getExtensionField<(() => Record<string, unknown>) | undefined>(
    extension,
    'addKeyboardShortcuts',
    bound as never,
  );
  return Object.keys(field?.() ?? {});
}

const registered = new Set(flattenExtensions(bodyExtensions(testContext, '')).flatMap(keysOf).map(written));

/** What every text does: no help needs to say it. */
const plain = /^(Mod-)?(Enter|Backspace|Delete|Home|End|Arrow\w+)$/;
/** The same by another name. */
const also = new Set(['Mod-y', 'Mod-я', 'Mod-Shift-я']);

describe('the list of keys', () => {
  it('has every key that the text binds', () => {
    const listed = new Set(Object.values(editorKeys).map(written));
    const missing = [...registered].filter((key) => !listed.has(key) && !plain.test(key) && !also.has(key));
    expect(missing).toEqual([]);
  });

  it('has no key that nothing binds', () => {
    // These belong to the page around the text, or need what a key map doesn't see; the journeys press them.
    const elsewhere = new Set(
      (
        [
          'link',
          'note',
          'pastePlain',
          'find',
          'replace',
          'next',
          'previous',
          'outline',
          'focusMode',
          'save',
          'help',
        ] as const
      ).map((name) => editorKeys[name]) as string[],
    );
    const idle = Object.values(editorKeys).filter(
      (key) => !elsewhere.has(key) && !registered.has(written(key)),
    );
    expect(idle).toEqual([]);
  });

  it('is told in the help, each key once', () => {
    const told = keyMessages().groups.flatMap(({ keys }) => Object.keys(keys));
    expect(told.toSorted()).toEqual(Object.keys(editorKeys).toSorted());
  });

  it('gives no key twice', () => {
    expect(new Set(Object.values(editorKeys).map(written)).size).toBe(Object.keys(editorKeys).length);
  });
});
