import { oEmbedAddress, parseOEmbed, pictureAt } from '../oembed';
import { endpointOf, oEmbedSiteOf } from '../oembed-sites';
import type { Provider } from '../provider';
import { withoutTracking } from '../web-address';

/** Any other site of the published list of oEmbed sites: its title, its author and its picture, as a card. */
export const oembed: Provider = {
  name: 'oembed',
  label: 'Web page',
  recognise(url) {
    const site = oEmbedSiteOf(url);
    if (!site) return null;
    return { kind: 'link', providerId: null, canonicalUrl: withoutTracking(url), platform: site.name };
  },
  async take(found, ask) {
    const site = oEmbedSiteOf(new URL(found.canonicalUrl));
    if (!site) return {};
    const question = oEmbedAddress(endpointOf(site), { url: found.canonicalUrl, format: 'json' });
    const answer = parseOEmbed(await ask.json(question));
    return {
      title: answer.title,
      authorName: answer.authorName,
      kind: answer.type === 'video' ? 'video' : 'link',
      pictures: pictureAt(answer.thumbnailUrl),
    };
  },
};
