import { randomUUID } from 'node:crypto';
import { NextRequest } from 'next/server';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { newId } from '@/lib/kit/ids';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import type { RouteKnock } from '../call-door';
import { atBest, liveRight, ofFront, ofHouse, ofLive, ofPhoto, ofStaff, ofStory, type Rule } from '../rule';
import { type StagedStory, words } from '../staged-story';

const origin = 'http://localhost:3000';

function ask(method: string, path: string, params: object, content?: unknown): RouteKnock {
  const body = content === undefined || typeof content === 'string' ? content : JSON.stringify(content);
  const headers = { origin, 'sec-fetch-site': 'same-origin', 'upload-offset': '0' };
  return { request: new NextRequest(origin + path, { method, headers, body }), params };
}

const get = (path: string, params: object = {}) => ask('GET', path, params);
const save = () => ({ baseVersion: 1, saveId: randomUUID() });
const updateSave = () => ({ ...save(), headline: '', document: words('Two boats.') });
const ofId = (story: StagedStory) => ({ id: story.storyId });
const writesThisPost = (viewer: Viewer, story: StagedStory) =>
  liveRight(viewer, 'live.write', story) &&
  (story.createdById === viewer.id || liveRight(viewer, 'live.post', story));
const sending = { version: 1, release: true, key: false, pin: false };

/** Every method of every route handler that asks who comes. */
export const routeRules: Record<string, Rule> = {
  'GET /api/audit': ofHouse('audit.read', () => get('/api/audit')),
  'GET /api/board': ofStaff(() => get('/api/board?column=draft')),
  'GET /api/board/events': ofStaff(() => get('/api/board/events')),
  'GET /api/colleagues': ofHouse('story.assign', () => get('/api/colleagues')),
  'GET /api/drafts/[id]': ofStory('story.read', (story) => get('/api/drafts/x', ofId(story))),
  'PUT /api/drafts/[id]': ofStory('story.save', (story) =>
    ask('PUT', '/api/drafts/x', ofId(story), {
      ...save(),
      fields: { ...emptyFields(), headline: 'Ferry leaves', sectionId: story.sectionId },
      document: words('It left early.'),
    }),
  ),
  'GET /api/drafts/[id]/slug': ofStory('story.read', (story) =>
    get('/api/drafts/x/slug?slug=ferry', ofId(story)),
  ),
  'POST /api/embeds': atBest(
    'address-refused',
    ofHouse('embed.fetch', () => ask('POST', '/api/embeds', {}, { text: 'no address in here' })),
  ),
  'GET /api/fronts/[key]/revisions': ofFront('front.see', ({ key }) =>
    get('/api/fronts/x/revisions', { key }),
  ),
  'GET /api/fronts/[key]': ofFront('front.see', ({ key }) => get('/api/fronts/x', { key })),
  'PUT /api/fronts/[key]': ofFront('front.edit', ({ key }) =>
    ask('PUT', '/api/fronts/x', { key }, { key, ...save(), document: { slots: [] } }),
  ),
  'GET /api/fronts/stories': ofHouse('front.see', () => get('/api/fronts/stories')),
  'GET /api/helplines': ofHouse('helpline.read', () => get('/api/helplines')),
  'POST /api/link-states': ofHouse('link.check', () =>
    ask('POST', '/api/link-states', {}, { addresses: ['https://ledger.example/a'] }),
  ),
  'POST /api/logo': atBest(
    'upload-not-an-image',
    ofHouse('site.look', () => ask('POST', '/api/logo', {}, 'no picture')),
  ),
  'PUT /api/live/[story]/posts/[id]': ofLive('live.post', ({ storyId }) =>
    ask(
      'PUT',
      '/api/live/x/posts/y',
      { story: storyId, id: newId() },
      { headline: '', release: true, document: words('A third boat.') },
    ),
  ),
  'GET /api/photos': ofHouse('photo.read', () => get('/api/photos')),
  'POST /api/photos': atBest(
    'upload-svg',
    ofHouse('photo.upload', () => ask('POST', '/api/photos', {}, '<svg/>')),
  ),
  'PUT /api/photos/[id]/file': atBest(
    'upload-svg',
    ofPhoto(
      (viewer, photo) => can(viewer, 'photo.upload') && can(viewer, 'photo.edit', photo),
      ({ id }) => ask('PUT', '/api/photos/x/file', { id }, '<svg/>'),
    ),
  ),
  'POST /api/photos/from-address': atBest(
    'address-refused',
    ofHouse('photo.upload', () =>
      ask('POST', '/api/photos/from-address', {}, { address: 'http://127.0.0.1/a.jpg' }),
    ),
  ),
  'GET /api/preview-links/[storyId]': ofStory('story.share-preview', ({ storyId }) =>
    get('/api/preview-links/x', { storyId }),
  ),
  'GET /api/stories': ofHouse('story.read', () => get('/api/stories?query=ferry')),
  'GET /api/stories/[id]/events': ofStory('story.read', (story) => get('/api/stories/x/events', ofId(story))),
  'GET /api/stories/[id]/live': ofLive('live.write', (story) => get('/api/stories/x/live', ofId(story))),
  'GET /api/stories/[id]/live/events': ofLive('live.write', (story) =>
    get('/api/stories/x/live/events', ofId(story)),
  ),
  'GET /api/stories/[id]/notes': ofStory('story.read', (story) => get('/api/stories/x/notes', ofId(story))),
  'PUT /api/stories/[id]/posts/[postId]': ofLive(writesThisPost, ({ storyId, post }) =>
    ask('PUT', '/api/stories/x/posts/y', { id: storyId, postId: post }, updateSave()),
  ),
  'POST /api/stories/[id]/posts/[postId]': ofLive('live.post', ({ storyId, post }) =>
    ask('POST', '/api/stories/x/posts/y', { id: storyId, postId: post }, sending),
  ),
  'POST /api/stories/[id]/presence': ofStory('story.read', (story) =>
    ask('POST', '/api/stories/x/presence', ofId(story), { pageId: randomUUID(), place: '' }),
  ),
  'GET /api/stories/[id]/reach': ofStory('story.unpublish', (story) =>
    get('/api/stories/x/reach', ofId(story)),
  ),
  'GET /api/stories/[id]/series': ofStory('story.read', (story) => get('/api/stories/x/series', ofId(story))),
  'PUT /api/updates/[id]': ofStory('story.update', ({ update }) =>
    ask('PUT', '/api/updates/x', { id: update }, updateSave()),
  ),
  'POST /api/uploads': ofHouse('photo.upload', () =>
    ask('POST', '/api/uploads', {}, { fileName: 'ferry.jpg', bytes: 10, sha256: null }),
  ),
  ...Object.fromEntries(
    ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'].map((method) => {
      const rule = ofHouse('photo.upload', ({ upload }, _, viewer) =>
        ask(method, '/api/uploads/x', { id: upload(viewer) }, method === 'PUT' ? '' : undefined),
      );
      return [`${method} /api/uploads/[id]`, method === 'POST' ? atBest('upload-interrupted', rule) : rule];
    }),
  ),
  'GET /preview/[id]/appearance': ofStory('story.read', (story) => get('/preview/x/appearance', ofId(story))),
};

/** Handlers that answer everybody, or see to who comes by something else than a session; and the test that holds it. */
export const openRoutes: Record<string, string> = {
  'POST /api/notice-mute/[token]': 'lib/newsroom/notices/notices.int.test.ts',
  'POST /api/policy-reports': 'walls/headers/policy-reports.alone.int.test.ts',
  'GET /.well-known/change-password': 'app/(feeds)/feeds.alone.test.ts',
  'GET /.well-known/security.txt': 'app/(feeds)/feeds.alone.test.ts',
  'GET /api/feeds/[format]/[[...list]]': 'lib/newsroom/nothing-leaks.int.test.ts',
  'GET /api/oembed': 'lib/newsroom/nothing-leaks.int.test.ts',
  'GET /embed/[id]': 'lib/newsroom/nothing-leaks.int.test.ts',
  'GET /news-sitemap.xml': 'lib/newsroom/nothing-leaks.int.test.ts',
  'GET /robots.txt': 'app/(feeds)/feeds.alone.test.ts',
  'GET /icon.svg': 'app/(feeds)/feeds.alone.test.ts',
  'GET /favicon.ico': 'app/(feeds)/feeds.alone.test.ts',
  'GET /apple-touch-icon.png': 'app/(feeds)/feeds.alone.test.ts',
  'GET /search/suggestions': 'lib/newsroom/story-search.int.test.ts',
  'GET /sitemap.xml': 'lib/newsroom/nothing-leaks.int.test.ts',
  'GET /sitemaps/[part]': 'lib/newsroom/nothing-leaks.int.test.ts',
  'GET /logo/[file]': 'lib/newsroom/site/site-settings.int.test.ts',
  'GET /media/[...key]': 'app/api/photo-doors.alone.int.test.ts',
  'GET /api/media/[...key]': 'app/api/photo-doors.alone.int.test.ts',
  'GET /preview/link/[token]/media/[...key]': 'app/(preview)/preview-media.int.test.ts',
  'GET /api/auth/[...nextauth]': 'lib/auth/options.int.test.ts',
  'POST /api/auth/[...nextauth]': 'lib/auth/options.int.test.ts',
  'GET /api/[...unknown]': 'app/api/unknown.test.ts',
  'POST /api/[...unknown]': 'app/api/unknown.test.ts',
  'PUT /api/[...unknown]': 'app/api/unknown.test.ts',
  'PATCH /api/[...unknown]': 'app/api/unknown.test.ts',
  'DELETE /api/[...unknown]': 'app/api/unknown.test.ts',
};
