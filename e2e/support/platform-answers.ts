/** What stands in for platforms answers about a post, as JSON; or a page, as text. */
type Answer = { json: unknown } | { page: string };

const xPost = (name: string, handle: string, words: string) => ({
  author_name: name,
  author_url: `https://twitter.com/${handle}`,
  html:
    `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${words}</p>` +
    `&mdash; ${name} (@${handle}) <a href="https://twitter.com/${handle}/status/1541815603606036480">June 28, 2022</a></blockquote>`,
  // Answers of platforms are loose: nothing may depend on any of this.
  width: '100%',
  height: null,
  cache_age: 'soon',
  type: 'rich',
  provider_name: 'Twitter',
});

/** Posts whose id begins so are there when they are first asked about, and deleted afterwards. */
const vanishing = /\/status\/(15418156\d{11})/;
const seen = new Set<string>();

function aboutX(address: string): Answer | null {
  const [, id] = vanishing.exec(address) ?? [];
  if (!id)
    return {
      json: xPost('Harbour Hall', 'harbour_hall', 'Doors stay closed tonight.<br><br>Look after each other.'),
    };
  if (seen.has(id)) return null;
  seen.add(id);
  return { json: xPost('Tom Okoro', 'tom_market', `The stall is open until ${id}.`) };
}

const blueskyThread = (origin: string) => ({
  thread: {
    post: {
      uri: 'at://did:plc:abc234/app.bsky.feed.post/3kqmooj3ems2w',
      author: { did: 'did:plc:abc234', handle: 'tom.market.example', displayName: 'Tom Okoro' },
      record: { text: 'Open:\n- bread', createdAt: '2026-05-12T06:09:12.368Z' },
      embed: { images: [{ fullsize: `${origin}/pictures/quay.jpg`, alt: 'The quay with the stall' }] },
      likeCount: null,
    },
    parent: { post: { uri: 'at://did:plc:xyz/app.bsky.feed.post/3a', author: { handle: 'ana.example' } } },
  },
});

const mastodonStatus = {
  content: '<p>Storm tonight.<br>Stay in.</p><script>alert(1)</script>',
  created_at: '2026-05-12T09:00:00.000Z',
  account: { acct: 'ana', display_name: 'Ana Brandt' },
  media_attachments: null,
};

/**
 * What is known of a post, by the host and path that a question goes to; null for anything else.
 * @param origin of the server that stands in: its pictures are there
 */
export function platformAnswer(question: string, origin: string): Answer | null {
  const [path = ''] = question.split('?');
  switch (path) {
    case '/publish.x.com/oembed':
      return aboutX(question);
    case '/www.tiktok.com/oembed':
      return {
        json: { title: 'Bread!', author_unique_id: 'tom.market', embed_product_id: '7301234567890123456' },
      };
    case '/www.youtube.com/oembed':
      return { json: { title: 'The crossing', author_name: 'Harbour Films', thumbnail_width: '480px' } };
    case '/public.api.bsky.app/xrpc/app.bsky.feed.getPostThread':
      return question.includes('/3kqmooj3ems2w') ? { json: blueskyThread(origin) } : null;
    case '/harbour.social/api/v1/statuses/112345678901234567':
      return { json: mastodonStatus };
    case '/vimeo.com/api/oembed.json':
      return { json: { type: 'video', title: 'The ferry at dawn', author_name: 'Harbour Films' } };
    case '/news.example/ferry':
      return { page: '<title>Ferry late</title><meta property="og:description" content="Again.">' };
    default:
      return null;
  }
}
