import { describe, expect, it } from 'vitest';
import { noRefs, type Refs } from '@/lib/document/refs';
import type { Helpline as Entry } from '@/lib/document/shapes/helpline';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { type Helpline, helpline } from './helpline';

const ids = ['01910000-0000-7000-8000-000000000003', '01910000-0000-7000-8000-000000000004'] as const;
const lantern: Entry = {
  id: ids[0],
  name: 'Lantern & Line',
  phone: '+47 22 55 01 42',
  url: 'https://lantern.example.org/',
  region: 'Norland',
  hours: 'every day',
  checkedOn: '2026-10-01',
};
const harbour: Entry = { ...lantern, id: ids[1], name: 'Harbour', phone: '', url: '', region: '', hours: '' };
const refs: Refs = { ...noRefs, helplines: new Map([lantern, harbour].map((entry) => [entry.id, entry])) };

const block: Helpline = {
  id: 'b1',
  type: 'helpline',
  version: 1,
  intro: [{ text: 'If you need to talk:' }],
  helplineIds: [ids[1], ids[0]],
};

describe('helpline', () => {
  it('prints the entries in its own order, with numbers that dial', () => {
    expect(helpline.toText(block, refs)).toBe(
      'If you need to talk:\nHarbour\nLantern & Line (Norland) +47 22 55 01 42 every day https://lantern.example.org/',
    );
    expect(helpline.toHtml(block, refs).value).toBe(
      '<aside><p>If you need to talk:</p><ul><li>Harbour</li><li><a href="https://lantern.example.org/">Lantern ' +
        '&amp; Line</a> (Norland): <a href="tel:+4722550142">+47 22 55 01 42</a>, every day</li></ul></aside>',
    );
  });

  it('makes no link of a number without digits', () => {
    const odd = { ...noRefs, helplines: new Map([[harbour.id, { ...harbour, phone: '( )' }]]) };
    expect(helpline.toHtml({ ...block, intro: [] }, odd).value).toBe(
      '<aside><ul><li>Harbour: ( )</li></ul></aside>',
    );
  });

  it('stops publishing when it is empty or an entry is gone', () => {
    const finding = (code: string) => [{ level: 'red', code, blockId: 'b1' }];
    expect(helpline.check(block, refs)).toEqual([]);
    expect(helpline.check({ ...block, helplineIds: [] }, refs)).toEqual(finding('helpline-empty'));
    expect(helpline.check(block, noRefs)).toEqual(finding('helpline-gone'));
    expect(helpline.toHtml(block, noRefs).value).toBe('<aside><p>If you need to talk:</p></aside>');
  });

  it('names its entries', () => {
    expect(helpline.refs(block)).toEqual([
      { kind: 'helpline', id: ids[1] },
      { kind: 'helpline', id: ids[0] },
    ]);
  });

  it('can be made from nobody’s HTML, and holds ids only', () => {
    expect(blocksFromHtml('<aside>Call 112</aside>')).toEqual([]);
    expect(refused(block)).toEqual([]);
    expect(refused({ ...block, helplineIds: ['112'] })).toHaveLength(1);
    expect(refused({ ...block, helplineIds: Array(21).fill(ids[0]) })).toHaveLength(1);
    expect(refused({ ...block, phone: '112' })).toHaveLength(1);
  });
});
