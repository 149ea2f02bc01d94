import { safeWebAddress } from '@/lib/kit/url-policy';
import { parseMastodonStatus } from '../mastodon-status';
import { oEmbedAddress, parseOEmbed } from '../oembed';
import { textOfHtml } from '../plain-text';
import { parsePostDate } from '../post-date';
import type { Provider, Recognised, Taken } from '../provider';
import { isNoAnswer } from '../provider-errors';

const user = '([\\w][\\w.-]{0,60})';
const id = '(\\d{5,25})';
/** As people see posts, in their own server's view of another one's, in the older web client, and by their ActivityPub id. */
const paths = [
  new RegExp(`^/(?:web/|deck/)?@${user}(?:@([\\w.-]+\\.[\\w-]+))?/${id}(?:/embed)?/?$`),
  new RegExp(`^/users/${user}()/statuses/${id}(?:/embed)?/?$`),
];

/** Instance and id: the id means nothing without the instance that gave it. */
function parts(found: Recognised): { host: string; status: string } {
  const [host = '', status = ''] = found.providerId?.split('/') ?? [];
  return { host, status };
}

const fullHandle = (acct: string, host: string) => (acct.includes('@') ? acct : `${acct}@${host}`);

/** Asks the status itself, which public posts answer without sign-in: an oEmbed answer of Mastodon holds no words. */
async function takeStatus(found: Recognised, json: unknown): Promise<Taken> {
  const { host } = parts(found);
  const status = parseMastodonStatus(json);
  const answered = status.mentions.find(({ id: mentioned }) => mentioned === status.inReplyToAccountId);
  const replyUrl =
    answered && status.inReplyToId && `https://${host}/@${answered.acct}/${status.inReplyToId}`;
  return {
    authorName: status.displayName,
    handle: status.acct ? fullHandle(status.acct, host) : found.handle,
    text: [status.spoilerText, textOfHtml(status.content)].filter(Boolean).join('\n\n'),
    postedAt: parsePostDate(status.createdAt),
    inReplyTo: answered
      ? { handle: fullHandle(answered.acct, host), url: safeWebAddress(replyUrl || '') }
      : null,
    pictures: status.pictures,
  };
}

export const mastodon: Provider = {
  name: 'mastodon',
  label: 'Mastodon',
  recognise(url) {
    for (const path of paths) {
      const [, name, home, status] = path.exec(url.pathname) ?? [];
      if (!name || !status) continue;
      return {
        kind: 'post',
        providerId: `${url.host}/${status}`,
        canonicalUrl: `https://${url.host}/@${name}${home ? `@${home}` : ''}/${status}`,
        handle: `${name}@${home || url.host}`,
      };
    }
    return null;
  },
  async take(found, ask) {
    const { host, status } = parts(found);
    try {
      return await takeStatus(found, await ask.json(`https://${host}/api/v1/statuses/${status}`));
    } catch (error) {
      // Some instances close their API and leave oEmbed open; it knows the author at least.
      if (!isNoAnswer(error)) throw error;
      const question = oEmbedAddress(`https://${host}/api/oembed`, { url: found.canonicalUrl });
      const answer = parseOEmbed(await ask.json(question));
      return { authorName: answer.authorName };
    }
  },
  frame({ canonicalUrl }) {
    const { hostname, pathname } = new URL(canonicalUrl);
    // An instance shows its own posts in frames, not its copies of others'. A bare address of a machine is none.
    if (!/\.[a-z]{2,}$/.test(hostname) || /^\/@[^/]+@/.test(pathname)) return null;
    // Its own embed script asks like this.
    const question = { type: 'setHeight', id: 1 };
    return { src: `${canonicalUrl}/embed`, height: 360, tells: 'height', question };
  },
};
