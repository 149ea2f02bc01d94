import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '../../lib/kit/forwarded/network-of.ts';
import type { PlainGet } from '../hot/plain-get.ts';
import type { LiveHub, Seen } from './live-hub.ts';
import type { LiveStories } from './live-stories.ts';

/** The ways in to a story's events. */
export interface LiveDoor {
  /** Lets a plain request in at once; false where something has to be asked or refused first. `after` as the address says it. */
  enter: (story: string, after: string | null, get: PlainGet, socket: Socket) => boolean;
  /** Resolves with the status; nothing is sent where that is not 200. */
  answer: (
    story: string,
    after: string | null,
    request: IncomingMessage,
    response: ServerResponse,
    client: string,
  ) => Promise<number>;
}

// The stream ends with the connection, so that an event goes out as it is, without the frames of chunks.
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // Else nginx would collect events before it sends them on.
  'x-accel-buffering': 'no',
};
const head = Buffer.from(
  `HTTP/1.1 200 OK\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}connection: close\r\n\r\n`,
);

/**
 * The event that a client had last: what it says of itself when it connects again, else what its page knew. Null for
 * neither, and for what is no number of ours.
 */
function seenOf(header: string | undefined, after: string | null): Seen | null {
  const text = header ?? after;
  if (text === null || !/^\d{1,15}$/.test(text)) return null;
  return { seq: Number(text), by: header === undefined ? 'page' : 'client' };
}

/** @param clientOf the client's address, by the socket and X-Forwarded-For */
export function liveDoor(
  hub: LiveHub,
  stories: LiveStories,
  clientOf: (socket: Socket, forwardedFor: string | undefined) => string,
): LiveDoor {
  return {
    enter(story, after, get, socket) {
      if (!stories.known(story)) return false;
      const client = networkOf(clientOf(socket, get.forwardedFor));
      if (hub.refusal(client)) return false;
      socket.write(head);
      hub.join(socket, story, client, seenOf(get.lastEventId, after));
      return true;
    },
    async answer(story, after, request, response, address) {
      const client = networkOf(address);
      const isPublished = await stories.isPublished(story).catch(() => null);
      if (isPublished === false) return 404;
      const refusal = isPublished === null ? 503 : hub.refusal(client);
      if (refusal) return refusal;
      const { socket } = response;
      if (!socket) return 200; // gone meanwhile
      response.shouldKeepAlive = false;
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200, headers);
      if (request.method === 'HEAD') {
        response.end();
        return 200;
      }
      response.flushHeaders();
      const seen = request.headers['last-event-id'];
      hub.join(socket, story, client, seenOf(typeof seen === 'string' ? seen : undefined, after));
      return 200;
    },
  };
}
