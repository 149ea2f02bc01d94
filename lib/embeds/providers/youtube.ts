import { oEmbedAddress, parseOEmbed, pictureAt } from '../oembed';
import type { Provider } from '../provider';
import { siteOf } from '../web-address';

/** `90`, `90s`, `1m30s` or `1h2m3s` as seconds; 0 for anything else. */
function seconds(time: string | null): number {
  const [, hours = '0', minutes = '0', rest = '0'] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time ?? '') ?? [];
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest);
}

function videoId(url: URL): string | null {
  const site = siteOf(url);
  const path = url.pathname;
  if (site === 'youtu.be') return path.slice(1).replace(/\/$/, '');
  if (site !== 'youtube-nocookie.com' && site !== 'youtube.com' && site !== 'music.youtube.com') return null;
  if (path === '/watch' || path === '/watch/') return url.searchParams.get('v');
  return /^\/(?:shorts|live|embed|v|e|watch)\/([^/]+)\/?$/.exec(path)?.[1] ?? null;
}

export const youtube: Provider = {
  name: 'youtube',
  label: 'YouTube',
  recognise(url) {
    const id = videoId(url);
    if (!id || !/^[\w-]{11}$/.test(id)) return null;
    const start = seconds(url.searchParams.get('t') ?? url.searchParams.get('start'));
    const canonicalUrl = url.pathname.startsWith('/shorts/')
      ? `https://www.youtube.com/shorts/${id}`
      : `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`;
    return { kind: 'video', providerId: id, canonicalUrl };
  },
  // 401: its owner doesn't let it be shown elsewhere; it is still there to watch.
  statuses: { 400: 'gone', 401: 'unsure' },
  async take(found, ask) {
    const question = oEmbedAddress('https://www.youtube.com/oembed', {
      url: `https://www.youtube.com/watch?v=${found.providerId}`,
      format: 'json',
    });
    const answer = parseOEmbed(await ask.json(question));
    const channel = /^https:\/\/www\.youtube\.com\/@([^/?#]{1,100})\/?$/.exec(answer.authorUrl ?? '')?.[1];
    return {
      title: answer.title,
      authorName: answer.authorName,
      handle: channel ? decodeHandle(channel) : null,
      pictures: pictureAt(answer.thumbnailUrl),
    };
  },
  frameOrigin: 'https://www.youtube-nocookie.com',
  frame({ providerId, canonicalUrl }) {
    if (!/^[\w-]{11}$/.test(providerId ?? '')) return null;
    const url = new URL(canonicalUrl);
    const start = seconds(url.searchParams.get('t'));
    return {
      src: `https://www.youtube-nocookie.com/embed/${providerId}?rel=0${start > 0 ? `&start=${start}` : ''}`,
      ratio: url.pathname.startsWith('/shorts/') ? 9 / 16 : 16 / 9,
      autoplay: 'autoplay=1',
      // It plays for nobody who hides where the player stands.
      referrer: 'strict-origin-when-cross-origin',
    };
  },
};

/** Channel handles may be in any script, and stand percent-encoded in the address. */
function decodeHandle(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}
