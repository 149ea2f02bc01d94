import type { Server } from 'node:http';

/** From now on each answer closes its connection, so that who comes again comes by a new one. */
export function closeAfterAnswers(server: Server): void {
  server.prependListener('request', (_request, response) => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  });
}

/**
 * Stops an HTTP server politely: refuses new connections at once, lets running requests finish, closes each connection
 * after its answer, and cuts what still runs after `limit` ms. Resolves when no connection is left.
 */
export async function drain(server: Server, limit: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  closeAfterAnswers(server);
  server.closeIdleConnections();
  // A connection goes idle when its last answer ends; `close` alone would wait for its keep-alive time.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), limit);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
