import { describe, expect, it } from 'vitest';
import { parseOEmbed } from './oembed';
import { Unreadable } from './provider-errors';

describe('parseOEmbed', () => {
  it('reads what is there and forgives what is not', () => {
    const answer = parseOEmbed({
      version: 1,
      type: null,
      title: 42,
      author_name: null,
      author_url: 'javascript:alert(1)',
      width: '100%',
      height: 'auto',
      thumbnail_url: ['x'],
      thumbnail_width: '480px',
    });
    expect(answer).toEqual({
      type: '',
      title: '42',
      authorName: '',
      authorUrl: null,
      html: '',
      thumbnailUrl: null,
      authorUniqueId: '',
      embedProductId: '',
    });
  });

  it.each([null, [], 'text', 7, true])('refuses %j, which is no answer', (json) => {
    expect(() => parseOEmbed(json)).toThrow(Unreadable);
  });
});
