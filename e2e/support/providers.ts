import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import { picture } from './picture';
import { platformAnswer } from './platform-answers';

/** The address of a post on X that the stand-in always knows. */
export const knownPost = 'https://x.com/harbour_hall/status/1341815603606036480';

/**
 * A server that answers in the place of every platform and of other sites: it knows some posts (`platform-answers.ts`),
 * `/pictures/quay.jpg` is a picture, `/hook` takes whatever it is told, and of anything else it knows nothing.
 */
export async function startProviders(): Promise<LoopbackServer> {
  const quay = await picture({ caption: 'The quay at Wrenmouth' });
  const server = await startLoopbackServer((request, response) => {
    const question = decodeURIComponent(request.url ?? '');
    const answer = platformAnswer(question, server.origin);
    if (question === '/hook') request.resume().on('end', () => response.end('Taken.'));
    else if (answer && 'json' in answer) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json));
    } else if (answer) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(answer.page);
    } else if (question === '/pictures/quay.jpg') {
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(quay);
    } else response.writeHead(404).end();
  });
  return server;
}

/** The settings that send a Dateline's questions to that server (README, "For tests"). */
export function askingProvidersAt(origin: string): Record<string, string> {
  return { DATELINE_TEST_ENDPOINT: origin, DATELINE_OEMBED_BASE: origin };
}
