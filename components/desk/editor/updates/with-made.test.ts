import { describe, expect, it } from 'vitest';
import { withMade } from './with-made';

const [first, second] = [{ id: 'a' }, { id: 'b' }];

describe('an update that was just made', () => {
  it('stands after the others', () => {
    expect(withMade([first], second)).toEqual([first, second]);
  });

  it('stands there once, also where the story’s news came before the answer', () => {
    expect(withMade([first, second], { id: 'b' })).toEqual([first, second]);
  });
});
