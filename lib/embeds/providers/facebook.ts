import type { EmbedKind } from '@/lib/document/shapes/embed';
import type { Provider, Recognition } from '../provider';
import { siteOf } from '../web-address';

const id = '(\\d{3,25}|pfbid\\w{10,100})';

/** Addresses that hold the id in their path: the part before it is kept as it is. */
const paths: { pattern: RegExp; kind: EmbedKind }[] = [
  { pattern: new RegExp(`^/[^/]+/posts/(?:[^/]+/)?${id}/?$`), kind: 'post' },
  { pattern: new RegExp(`^/groups/[^/]+/(?:posts|permalink)/${id}/?$`), kind: 'post' },
  { pattern: new RegExp(`^/[^/]+/photos/(?:[^/]+/)?${id}/?$`), kind: 'post' },
  { pattern: new RegExp(`^/[^/]+/videos/(?:[^/]+/)?${id}/?$`), kind: 'video' },
  { pattern: new RegExp(`^/reel/${id}/?$`), kind: 'video' },
];

/** Addresses that hold it in a parameter; `keep` are the ones without which it does not lead anywhere. */
const queries: { path: RegExp; id: string; keep: string[]; kind: EmbedKind }[] = [
  { path: /^\/(?:permalink|story)\.php$/, id: 'story_fbid', keep: ['story_fbid', 'id'], kind: 'post' },
  { path: /^\/photo(?:\.php|\/)?$/, id: 'fbid', keep: ['fbid'], kind: 'post' },
  { path: /^\/(?:watch(?:\/live)?\/?|video\.php)$/, id: 'v', keep: ['v'], kind: 'video' },
];

function canonical(url: URL, keep: string[] = []): string {
  // Set, not parsed: a path of `//elsewhere.example/` would name another host.
  const address = new URL('https://www.facebook.com');
  address.pathname = url.pathname;
  for (const name of keep) {
    const value = url.searchParams.get(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

function recognise(url: URL): Recognition | null {
  const site = siteOf(url);
  if (site === 'fb.watch')
    return { kind: 'video', providerId: null, canonicalUrl: url.origin + url.pathname };
  if (site === 'fb.me' || site === 'fb.com') {
    return { kind: 'link', providerId: null, canonicalUrl: url.origin + url.pathname };
  }
  if (site !== 'facebook.com') return null;
  if (/^\/(?:v[\d.]+\/)?plugins\/(?:post|video)\.php$/.test(url.pathname)) {
    const inner = URL.parse(url.searchParams.get('href') ?? '');
    return inner && !inner.pathname.includes('/plugins/') ? recognise(inner) : null;
  }
  for (const { pattern, kind } of paths) {
    const found = pattern.exec(url.pathname)?.[1];
    if (found) return { kind, providerId: found, canonicalUrl: canonical(url) };
  }
  for (const { path, id: name, keep, kind } of queries) {
    const found = path.test(url.pathname) ? url.searchParams.get(name) : null;
    if (found && new RegExp(`^${id}$`).test(found)) {
      return { kind, providerId: found, canonicalUrl: canonical(url, keep) };
    }
  }
  const share = /^\/share\/(?:([prv])\/)?\w+\/?$/.exec(url.pathname);
  if (share) {
    const kind = share[1] === 'r' || share[1] === 'v' ? 'video' : 'post';
    return { kind, providerId: null, canonicalUrl: canonical(url) };
  }
  return { kind: 'link', providerId: null, canonicalUrl: canonical(url, ['id']) };
}

export const facebook: Provider = {
  name: 'facebook',
  label: 'Facebook',
  recognise,
  // Meta's terms of June 2026 let its oEmbed answers be shown and not kept, so nothing is asked.
  take: null,
  frameOrigin: 'https://www.facebook.com',
  frame({ kind, providerId, canonicalUrl }) {
    // Without an id the address is a short one, which the plugins don't follow.
    if (kind === 'link' || !providerId) return null;
    const of = `href=${encodeURIComponent(canonicalUrl)}`;
    const referrer = 'strict-origin';
    return kind === 'video'
      ? { src: `https://www.facebook.com/plugins/video.php?${of}&show_text=false`, ratio: 16 / 9, referrer }
      : {
          src: `https://www.facebook.com/plugins/post.php?${of}&show_text=true&width=500`,
          height: 560,
          referrer,
        };
  },
};
