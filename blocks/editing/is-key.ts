function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether these are the keys.
 * @param keys in ProseMirror's notation, as `Mod-Alt-m`
 */
export function isKey(event: Pressed, keys: string, apple = isApple()): boolean {
  const parts = keys.split('-');
  const last = parts.pop() ?? '';
  const held = (name: string) => parts.includes(name);
  const mod = apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (held('Mod') ? !mod : event.ctrlKey || event.metaKey) return false;
  if (held('Alt') !== event.altKey) return false;
  // On some keyboards the slash is reached with Shift.
  if (last !== '/' && held('Shift') !== event.shiftKey) return false;
  if (event.key.toLowerCase() === last.toLowerCase()) return true;
  // With Alt a Mac types another character; the key is where it was.
  return event.altKey && event.code === `Key${last.toUpperCase()}`;
}

const signs: Record<string, string> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Backspace: '⌫',
  Enter: '↩',
  Tab: '⇥',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const names: Record<string, string> = {
  Mod: 'Ctrl',
  Shift: 'Shift',
  Alt: 'Alt',
  Backspace: 'Backspace',
  Enter: 'Enter',
  Tab: 'Tab',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The keys one by one as they stand on this computer's keyboard: `⌘`, `B` or `Ctrl`, `B`. */
export function keyNames(keys: string, apple = isApple()): string[] {
  const parts = keys.split('-');
  const order = apple ? ['Alt', 'Shift', 'Mod'] : ['Mod', 'Alt', 'Shift'];
  const held = order.filter((name) => parts.includes(name));
  const spelled = apple ? signs : names;
  return [...held, parts.at(-1) ?? ''].map((part) => spelled[part] ?? part.toUpperCase());
}

/** The same in one piece, for a hint. */
export function keysHere(keys: string, apple = isApple()): string {
  return keyNames(keys, apple).join(apple ? '' : '+');
}
