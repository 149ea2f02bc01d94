import { oEmbedAddress, parseOEmbed, pictureAt } from '../oembed';
import { tidyText } from '../plain-text';
import type { Provider } from '../provider';
import { siteOf } from '../web-address';

const handlePattern = '[\\w.]{2,40}';

/** TikTok finds a video by its id alone; the handle in the address is for people. */
function address(handle: string | null, form: string, id: string): string {
  return `https://www.tiktok.com/@${handle ?? '_'}/${form}/${id}`;
}

export const tiktok: Provider = {
  name: 'tiktok',
  label: 'TikTok',
  recognise(url) {
    const site = siteOf(url);
    const short =
      (site === 'vm.tiktok.com' || site === 'vt.tiktok.com') && /^\/(\w{5,20})\/?$/.test(url.pathname);
    if (short || (site === 'tiktok.com' && /^\/t\/\w{5,20}\/?$/.test(url.pathname))) {
      return { kind: 'video', providerId: null, canonicalUrl: url.origin + url.pathname };
    }
    if (site !== 'tiktok.com') return null;
    const post = new RegExp(`^/@(${handlePattern}|_)?/(video|photo)/(\\d{5,25})`).exec(url.pathname);
    if (post) {
      const [, name, form = 'video', id = ''] = post;
      const handle = name && name !== '_' ? name : null;
      const kind = form === 'photo' ? 'post' : 'video';
      return { kind, providerId: id, canonicalUrl: address(handle, form, id), handle };
    }
    const id = /^\/(?:v|embed|embed\/v[23]|player\/v1)\/(\d{5,25})(?:\.html)?\/?$/.exec(url.pathname)?.[1];
    return id ? { kind: 'video', providerId: id, canonicalUrl: address(null, 'video', id) } : null;
  },
  // It calls any question about a video that it doesn't show a bad one.
  statuses: { 400: 'gone' },
  async take(found, ask) {
    const question = oEmbedAddress('https://www.tiktok.com/oembed', { url: found.canonicalUrl });
    const answer = parseOEmbed(await ask.json(question));
    const handle =
      (new RegExp(`^${handlePattern}$`).test(answer.authorUniqueId) ? answer.authorUniqueId : null) ??
      new RegExp(`^https://www\\.tiktok\\.com/@(${handlePattern})/?$`).exec(answer.authorUrl ?? '')?.[1] ??
      found.handle;
    // A short link holds no id; the answer does.
    const id = found.providerId ?? /^\d{5,25}$/.exec(answer.embedProductId)?.[0] ?? null;
    const form = found.kind === 'post' ? 'photo' : 'video';
    return {
      authorName: answer.authorName,
      handle,
      text: tidyText(answer.title),
      providerId: id,
      url: id ? address(handle, form, id) : found.canonicalUrl,
      pictures: pictureAt(answer.thumbnailUrl),
    };
  },
  frameOrigin: 'https://www.tiktok.com',
  frame({ kind, providerId }) {
    if (!/^\d{5,25}$/.test(providerId ?? '')) return null;
    const referrer = 'strict-origin';
    if (kind === 'post')
      return { src: `https://www.tiktok.com/embed/v2/${providerId}`, height: 740, referrer };
    const src = `https://www.tiktok.com/player/v1/${providerId}?rel=0&description=1`;
    return { src, ratio: 9 / 16, autoplay: 'autoplay=1', referrer };
  },
};
