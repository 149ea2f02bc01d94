import { describe, expect, it } from 'vitest';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { linkKey } from '@/lib/document/shapes/link-state';
import { allowedFrames, framePolicy, storyFrames } from './embed-frames';
import { goldenPage } from './test-support/golden-page';

const on = (url: string) => ({ ...emptyEmbed, url });
const x = on('https://x.com/ana_brandt/status/1789551234567890123');
const video = on('https://www.youtube.com/watch?v=hArB0ur-_42');

describe('allowedFrames', () => {
  it('follows the site’s settings', () => {
    expect(allowedFrames({ frames: 'remember', off: [] })(x)).toMatchObject({
      provider: 'x',
      remember: true,
    });
    expect(allowedFrames({ frames: 'click', off: [] })(x)?.remember).toBe(false);
    expect(allowedFrames({ frames: 'click', off: ['x', 'no-longer-known'] })(x)).toBeNull();
    expect(allowedFrames({ frames: 'click', off: ['x'] })(video)).not.toBeNull();
    expect(allowedFrames({ frames: 'never', off: [] })(x)).toBeNull();
  });
});

describe('storyFrames', () => {
  const update = {
    id: 'u',
    kind: 'update' as const,
    headline: '',
    bylines: [],
    publishedAt: goldenPage.publishedAt,
    changedAt: null,
  };
  const block = (embed: typeof x, id: string) => ({ ...embed, id, type: 'embed', version: 1 });
  const story = {
    ...goldenPage,
    lead: { kind: 'video' as const, embed: video },
    document: { version: 1 as const, blocks: [block(x, 'a'), block({ ...x, url: null as never }, 'b')] },
    updates: [
      {
        ...update,
        document: {
          version: 1 as const,
          blocks: [block(on('https://harbour.social/@ana/112345678901234567'), 'c')],
        },
      },
    ],
  };

  it('finds the frames of lead, text and updates', () => {
    const frames = storyFrames(story, allowedFrames({ frames: 'click', off: [] }));
    expect(frames.map(({ provider }) => provider)).toEqual(['youtube', 'x', 'mastodon']);
    expect(framePolicy(frames)).toBe(
      'frame-src https://harbour.social https://platform.twitter.com https://www.youtube-nocookie.com',
    );
  });

  it.each([
    ['is gone', { state: 'gone', choice: null, description: '' }],
    ['is not public any more', { state: 'private', choice: 'keep', description: '' }],
    ['is described instead', { state: 'live', choice: 'describe', description: 'A boat.' }],
    ['was taken off the page', { state: 'live', choice: 'remove', description: '' }],
  ] as const)('opens none for a post that %s', (_what, fate) => {
    const refs = { ...story.refs, embeds: new Map([[linkKey(x.url) ?? '', fate]]) };
    const frames = storyFrames({ ...story, refs }, allowedFrames({ frames: 'click', off: [] }));
    expect(frames.map(({ provider }) => provider)).toEqual(['youtube', 'mastodon']);
  });

  it('allows nobody where nothing is shown in frames', () => {
    expect(framePolicy(storyFrames(story, allowedFrames({ frames: 'never', off: [] })))).toBe(
      "frame-src 'none'",
    );
  });
});
