import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { type Heading, heading } from './heading';
import { headingLevels } from './heading-levels';

const block: Heading = { id: 'b1', type: 'heading', version: 1, level: 3, text: [{ text: 'Who & why' }] };

describe('heading', () => {
  it('prints text and HTML, and comes back from it', () => {
    expect(heading.toText(block, noRefs)).toBe('Who & why');
    expect(heading.toHtml(block, noRefs).value).toBe('<h3>Who &amp; why</h3>');
    for (const level of headingLevels) {
      expect(blocksFromHtml(heading.toHtml({ ...block, level }, noRefs).value)).toEqual([
        { ...block, level },
      ]);
    }
  });

  it('takes the levels of other pages for its own', () => {
    const levels = blocksFromHtml('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>');
    expect(levels.map((found) => found.level)).toEqual([2, 2, 3, 4, 4, 4]);
    expect(blocksFromHtml('<constructor>a</constructor>')).toEqual([]);
  });

  it.each([0, 1, 5, 99, 2.5, '2', null, '2><script>'])('refuses level %j', (level) => {
    expect(refused({ ...block, level })).toEqual([expect.stringMatching(/^level: /)]);
  });

  it('advises against an empty one', () => {
    expect(heading.check(block, noRefs)).toEqual([]);
    expect(heading.check({ ...block, text: [{ text: ' ' }] }, noRefs)).toEqual([
      { level: 'amber', code: 'heading-empty', blockId: 'b1' },
    ]);
    expect(heading.refs(block)).toEqual([]);
  });
});
