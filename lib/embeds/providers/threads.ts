import type { Provider } from '../provider';
import { siteOf } from '../web-address';

export const threads: Provider = {
  name: 'threads',
  label: 'Threads',
  recognise(url) {
    const site = siteOf(url);
    if (site !== 'threads.com' && site !== 'threads.net') return null;
    const post = /^\/(?:@([\w.]{1,30})\/post|t)\/([\w-]{5,60})(?:\/|$)/.exec(url.pathname);
    if (post) {
      const [, handle = null, id = ''] = post;
      const path = handle ? `@${handle}/post/${id}` : `t/${id}`;
      return { kind: 'post', providerId: id, canonicalUrl: `https://www.threads.com/${path}`, handle };
    }
    const handle = /^\/@([\w.]{1,30})\/?$/.exec(url.pathname)?.[1] ?? null;
    return {
      kind: 'link',
      providerId: null,
      canonicalUrl: `https://www.threads.com${url.pathname}`,
      handle,
    };
  },
  // Meta's terms of June 2026 let its oEmbed answers be shown and not kept, so nothing is asked.
  take: null,
  frameOrigin: 'https://www.threads.com',
  frame: ({ kind, canonicalUrl }) =>
    kind === 'post'
      ? { src: `${canonicalUrl}/embed`, height: 480, tells: '', referrer: 'strict-origin' }
      : null,
};
