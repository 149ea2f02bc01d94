import { describe, expect, it } from 'vitest';
import { remember, remembered } from './remembered';

function shelfWith(value: string | null) {
  const items = new Map<string, string>(value === null ? [] : [['dateline.frames', value]]);
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('remembered', () => {
  it('keeps what the reader wants for each provider, and takes it back', () => {
    const shelf = shelfWith(null);
    remember(shelf, 'x', true);
    remember(shelf, 'youtube', true);
    remember(shelf, 'x', true);
    expect([...remembered(shelf)]).toEqual(['x', 'youtube']);
    remember(shelf, 'x', false);
    expect([...remembered(shelf)]).toEqual(['youtube']);
    remember(shelf, 'youtube', false);
    expect(shelf.items.size).toBe(0);
  });

  it.each(['not json', '{}', 'null', '[1,{}]'])('takes %s for nothing', (value) => {
    expect(remembered(shelfWith(value)).size).toBe(0);
  });

  it('goes without where the browser keeps nothing', () => {
    const closed = () => {
      throw new Error('denied');
    };
    const shelf = { getItem: closed, setItem: closed, removeItem: closed };
    expect(remembered(shelf).size).toBe(0);
    expect(() => remember(shelf, 'x', true)).not.toThrow();
  });
});
