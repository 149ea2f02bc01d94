import type { Provider } from '../provider';
import { siteOf } from '../web-address';

const words = new Set(['p', 'reel', 'reels', 'tv', 'stories', 'explore', 'share', 's', 'accounts', 'direct']);

export const instagram: Provider = {
  name: 'instagram',
  label: 'Instagram',
  recognise(url) {
    const site = siteOf(url);
    if (site !== 'instagram.com' && site !== 'instagr.am') return null;
    const share = /^\/share\/(?:(p|reel)\/)?([\w-]+)\/?$/.exec(url.pathname);
    if (share) {
      const kind = share[1] === 'reel' ? 'video' : 'post';
      return { kind, providerId: null, canonicalUrl: `https://www.instagram.com${url.pathname}` };
    }
    const story = /^\/stories\/([\w.]{1,30})\/(\d{5,25})/.exec(url.pathname);
    if (story) {
      const [, handle = '', id = ''] = story;
      const canonicalUrl = `https://www.instagram.com/stories/${handle}/${id}/`;
      return { kind: 'post', providerId: id, canonicalUrl, handle: handle === 'highlights' ? null : handle };
    }
    const post = /^\/(?:([\w.]{1,30})\/)?(p|reel|reels|tv)\/([\w-]{5,60})(?:\/|$)/.exec(url.pathname);
    if (post) {
      const [, handle = null, form = 'p', id = ''] = post;
      const folder = form === 'reels' ? 'reel' : form;
      return {
        kind: form === 'p' ? 'post' : 'video',
        providerId: id,
        canonicalUrl: `https://www.instagram.com/${folder}/${id}/`,
        handle: handle && !words.has(handle) ? handle : null,
      };
    }
    // A profile or another page: kept as a link, since Meta's sites are not asked at all.
    const profile = /^\/([\w.]{1,30})\/?$/.exec(url.pathname)?.[1] ?? null;
    return {
      kind: 'link',
      providerId: null,
      canonicalUrl: `https://www.instagram.com${url.pathname}`,
      handle: profile && !words.has(profile) ? profile : null,
    };
  },
  // Meta's terms of June 2026 let its oEmbed answers be shown and not kept, so nothing is asked.
  take: null,
  frameOrigin: 'https://www.instagram.com',
  frame: ({ canonicalUrl }) =>
    /^https:\/\/www\.instagram\.com\/(p|reel|tv)\/[\w-]+\/$/.test(canonicalUrl)
      ? {
          src: `${canonicalUrl}embed/captioned/`,
          height: 720,
          tells: 'details/height',
          referrer: 'strict-origin',
        }
      : null,
};
