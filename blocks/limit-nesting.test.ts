import { describe, expect, it } from 'vitest';
import { limitNesting } from './limit-nesting';

const nested = (depth: number) => `${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`;

describe('limitNesting', () => {
  it.each([
    nested(200),
    '<p>a<p>b<li>c'.repeat(500),
    `${'<ul><li>a</li></ul>'.repeat(400)}<img alt="a > b">`,
    '1 < 2 <b',
  ])('leaves alone what nests as people’s texts do', (html) => {
    expect(limitNesting(html)).toBe(html);
  });

  it('leaves out the tags that are too deep, both of each', () => {
    const limited = limitNesting(`${nested(10_000)}<p>after</p>`);
    expect(limited.match(/<div>/g)).toHaveLength(250);
    expect(limited.match(/<\/div>/g)).toHaveLength(250);
    expect(limited).toMatch(/ deep .*<p>after<\/p>$/);
  });

  it('is not misled by ends of what was never open', () => {
    const limited = limitNesting('<div></b></i>'.repeat(1_000));
    expect(limited.match(/<div>/g)).toHaveLength(250);
  });
});
