import { describe, expect, it } from 'vitest';
import { isKey, keysHere } from './is-key';

const press = (key: string, held: Partial<Parameters<typeof isKey>[0]> = {}) => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('isKey', () => {
  it('knows Command from Control', () => {
    expect(isKey(press('f', { ctrlKey: true }), 'Mod-f', false)).toBe(true);
    expect(isKey(press('f', { metaKey: true }), 'Mod-f', false)).toBe(false);
    expect(isKey(press('f', { metaKey: true }), 'Mod-f', true)).toBe(true);
    expect(isKey(press('f', { ctrlKey: true }), 'Mod-f', true)).toBe(false);
    expect(isKey(press('f'), 'Mod-f', false)).toBe(false);
  });

  it('wants the modifiers that are named and no others', () => {
    expect(isKey(press('F', { ctrlKey: true, shiftKey: true }), 'Mod-f', false)).toBe(false);
    expect(isKey(press('F', { ctrlKey: true, shiftKey: true }), 'Mod-Shift-f', false)).toBe(true);
    expect(isKey(press('f', { ctrlKey: true, altKey: true }), 'Mod-f', false)).toBe(false);
  });

  it('finds the key of a Mac that types something else with Option', () => {
    expect(isKey(press('ƒ', { code: 'KeyF', metaKey: true, altKey: true }), 'Mod-Alt-f', true)).toBe(true);
    expect(isKey(press('µ', { code: 'KeyM', metaKey: true, altKey: true }), 'Mod-Alt-f', true)).toBe(false);
  });

  it('takes the slash of keyboards where it needs Shift', () => {
    expect(isKey(press('/', { code: 'Digit7', ctrlKey: true, shiftKey: true }), 'Mod-/', false)).toBe(true);
  });
});

describe('keysHere', () => {
  it('names keys as the keyboard does', () => {
    expect(keysHere('Mod-Shift-b', true)).toBe('⇧⌘B');
    expect(keysHere('Mod-Shift-b', false)).toBe('Ctrl+Shift+B');
    expect(keysHere('Alt-ArrowUp', false)).toBe('Alt+↑');
  });
});
