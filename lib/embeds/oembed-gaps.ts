/** A site that answers oEmbed: what it is called, what to ask, and which of its addresses it knows. */
export interface OEmbedSite {
  name: string;
  /** `{format}` is replaced by `json`. */
  endpoint: string;
  /** As the specification writes them (oembed.com, 2.1): `*` stands for anything. */
  schemes: string[];
}

/**
 * What the published list of oEmbed sites lacks: sites that answer, and forms of addresses that people share. Sites that
 * name their endpoint in their pages (PeerTube, WordPress, Pixelfed …) need no line here: `page` finds it there.
 */
export const oEmbedGaps: OEmbedSite[] = [
  {
    name: 'Bitchute',
    endpoint: 'https://api.bitchute.com/oembed/',
    schemes: ['https://www.bitchute.com/video/*', 'https://www.bitchute.com/embed/*'],
  },
  {
    name: 'Dailymotion',
    endpoint: 'https://www.dailymotion.com/services/oembed',
    schemes: ['https://dai.ly/*', 'https://www.dailymotion.com/embed/video/*'],
  },
  {
    name: 'Deezer',
    endpoint: 'https://api.deezer.com/oembed',
    schemes: ['https://www.deezer.com/*', 'https://deezer.page.link/*', 'https://link.deezer.com/*'],
  },
  {
    name: 'Getty Images',
    endpoint: 'https://embed.gettyimages.com/oembed',
    schemes: ['https://www.gettyimages.com/detail/*', 'https://www.gettyimages.co.uk/detail/*'],
  },
  {
    name: 'Imgur',
    endpoint: 'https://api.imgur.com/oembed',
    schemes: ['https://imgur.com/*', 'https://i.imgur.com/*'],
  },
  {
    name: 'Matterport',
    endpoint: 'https://my.matterport.com/api/v1/models/oembed/',
    schemes: ['https://my.matterport.com/show/*'],
  },
  {
    name: 'Reddit',
    endpoint: 'https://www.reddit.com/oembed',
    schemes: [
      'https://reddit.com/r/*/s/*',
      'https://old.reddit.com/r/*/comments/*',
      'https://new.reddit.com/r/*/comments/*',
      'https://reddit.com/user/*/comments/*',
    ],
  },
  {
    name: 'Scribd',
    endpoint: 'https://www.scribd.com/services/oembed/',
    schemes: ['https://www.scribd.com/document/*', 'https://www.scribd.com/presentation/*'],
  },
  {
    name: 'SoundCloud',
    endpoint: 'https://soundcloud.com/oembed',
    schemes: ['https://api.soundcloud.com/tracks/*', 'https://api.soundcloud.com/playlists/*'],
  },
  {
    name: 'Tumblr',
    endpoint: 'https://www.tumblr.com/oembed/1.0',
    schemes: ['https://www.tumblr.com/*/*'],
  },
  {
    name: 'YouTube',
    endpoint: 'https://www.youtube.com/oembed',
    schemes: ['https://www.youtube.com/playlist?list=*'],
  },
];
