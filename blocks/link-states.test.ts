import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { findingText } from '@/lib/document/finding-text';
import { noRefs, type Refs } from '@/lib/document/refs';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { LinkState } from '@/lib/document/shapes/link-state';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { checkDocument } from './document-check';
import { storyAddresses } from './link-states';
import { checkStory } from './story-check';

const linked = (id: string, ...hrefs: string[]): Block => ({
  id,
  type: 'paragraph',
  version: 1,
  text: hrefs.map((href) => ({ text: `to ${href} `, marks: [{ type: 'link', href }] })),
});
const post = { ...emptyEmbed, provider: 'x', platform: 'X', url: 'https://x.com/a/status/1' };
const document = {
  version: 1 as const,
  blocks: [
    linked('p1', 'https://a.example/one#part', 'mailto:a@example.org', 'https://a.example/two'),
    {
      id: 'box',
      type: 'callout',
      version: 1,
      title: '',
      blocks: [linked('p2', 'https://b.example/', 'https://a.example/one')],
    },
    {
      id: 'q',
      type: 'quote',
      version: 1,
      paragraphs: [[{ text: 'Words' }]],
      speaker: 'Ana',
      source: { kind: 'address', url: 'https://c.example/said' },
    },
    { id: 'e', type: 'embed', version: 1, ...post },
  ] satisfies Block[],
};
const refsWith = (...states: Partial<LinkState>[]): Refs => ({
  ...noRefs,
  links: new Map(
    states.map((state) => [
      state.id ?? '',
      { id: '', answer: 'dead', status: 404, on: '2026-11-20', ...state } as LinkState,
    ]),
  ),
});
const found = (refs: Refs) =>
  checkDocument(document, refs).filter(({ code }) => /^link-(dead|hidden)|embed-gone/.test(code));

describe('addresses of a story', () => {
  it('are those of links at any depth, of sources, posts and the lead video, each once', () => {
    const video = { ...post, kind: 'video' as const, url: 'https://v.example/1' };
    expect(storyAddresses({ lead: { kind: 'video', embed: video } }, document)).toEqual([
      'https://v.example/1',
      'https://a.example/one',
      'https://a.example/two',
      'https://b.example/',
      'https://c.example/said',
      'https://x.com/a/status/1',
    ]);
  });
});

describe('checkLinkStates', () => {
  it('names the address, the answer and the day, at each place that leads there', () => {
    const findings = found(refsWith({ id: 'https://a.example/one' }));
    expect(findings.map(({ blockId }) => blockId)).toEqual(['p1', 'p2']);
    expect(findings[0]).toMatchObject({ level: 'amber', code: 'link-dead' });
    expect(findings[0] && findingText(findings[0])).toBe(
      'A link leads nowhere: https://a.example/one did not answer (404) on 20 November 2026.',
    );
  });

  it('tells a post that is gone from a link, and a story that isn’t out', () => {
    const refs = refsWith(
      { id: 'https://x.com/a/status/1' },
      { id: 'https://c.example/said', status: null },
      { id: 'https://b.example/', answer: 'hidden', status: null, on: null },
    );
    expect(found(refs).map(({ code, blockId }) => `${code} ${blockId}`)).toEqual([
      'link-hidden p2',
      'link-dead q',
      'embed-gone e',
    ]);
    for (const finding of found(refs)) expect(findingText(finding)).not.toMatch(/undefined|null|\(\)/);
  });

  it('says nothing of what answers, of what proves nothing and of what nobody has asked', () => {
    for (const answer of ['answers', 'unsure', 'waiting'] as const)
      expect(found(refsWith({ id: 'https://a.example/one', answer }))).toEqual([]);
    expect(found(noRefs)).toEqual([]);
  });

  it('says nothing of a lost post once the desk has decided about it', () => {
    const url = 'https://x.com/a/status/1';
    const refs = refsWith({ id: url });
    const decided = (choice: 'keep' | null): Refs => ({
      ...refs,
      embeds: new Map([[url, { state: 'gone', choice, description: '' }]]),
    });
    expect(found(decided(null)).map(({ code }) => code)).toEqual(['embed-gone']);
    expect(found(decided('keep'))).toEqual([]);
  });

  it('looks at the video above a story', () => {
    const fields = { ...emptyFields(), lead: { kind: 'video' as const, embed: post } };
    const findings = checkStory(fields, document, refsWith({ id: 'https://x.com/a/status/1' }));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'embed-gone', field: 'lead' }));
  });
});
