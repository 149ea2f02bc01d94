import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { type Divider, divider } from './divider';

const block: Divider = { id: 'b1', type: 'divider', version: 1 };

describe('divider', () => {
  it('is a line without words', () => {
    expect(divider.toText(block, noRefs)).toBe('');
    expect(divider.toHtml(block, noRefs).value).toBe('<hr>');
    expect(divider.refs(block)).toEqual([]);
    expect(divider.check(block, noRefs)).toEqual([]);
  });

  it('comes back from its own HTML', () => {
    expect(blocksFromHtml('<hr>')).toEqual([block]);
  });

  it('refuses to hold anything', () => {
    expect(refused(block)).toEqual([]);
    expect(refused({ ...block, style: 'x' })).toHaveLength(1);
  });
});
