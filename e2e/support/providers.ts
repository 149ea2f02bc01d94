import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import { picture } from './picture';

const post = {
  url: 'https://twitter.com/harbour_hall/status/1541815603606036480',
  author_name: 'Harbour Hall',
  author_url: 'https://twitter.com/harbour_hall',
  html:
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Doors stay closed tonight.<br><br>Look after each other.</p>' +
    '&mdash; Harbour Hall (@harbour_hall) <a href="https://twitter.com/harbour_hall/status/1541815603606036480">June 28, 2022</a></blockquote>',
  width: 550,
  height: null,
  type: 'rich',
  provider_name: 'Twitter',
  version: '1.0',
};

/** The address of the one post that the stand-in knows. */
export const knownPost = 'https://x.com/harbour_hall/status/1541815603606036480';

/**
 * A server that answers in the place of every platform and of other sites: X knows one post, `/pictures/quay.jpg` is a
 * picture, the others know nothing.
 */
export async function startProviders(): Promise<LoopbackServer> {
  const quay = await picture({ caption: 'The quay at Wrenmouth' });
  return startLoopbackServer((request, response) => {
    if (request.url?.startsWith('/publish.x.com/oembed')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(post));
    } else if (request.url === '/pictures/quay.jpg') {
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(quay);
    } else response.writeHead(404).end();
  });
}

/** The settings that send a Dateline's questions to that server (README, "For tests"). */
export function askingProvidersAt(origin: string): Record<string, string> {
  return { DATELINE_TEST_ENDPOINT: origin, DATELINE_OEMBED_BASE: origin };
}
