import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server that keeps breaking. */
export interface BadLine {
  /** An address for browsers that leads to the server by this line. */
  url: string;
  /** How often it broke under somebody who was sending. */
  breaks(): number;
  close(): Promise<void>;
}

const firstPiece = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE) /;

/**
 * What a browser sends, with the address that the server goes by in place of the line's: no request seems to come from
 * another site.
 */
function underItsName(chunk: Buffer, line: string, server: string): Buffer {
  if (!firstPiece.test(chunk.toString('latin1', 0, 8))) return chunk;
  return Buffer.from(chunk.toString('latin1').replaceAll(line, server), 'latin1');
}

/**
 * A line to `target` on which every connection dies once so many bytes were sent over it, in the middle of whatever
 * that was. What was sent before arrives; no answer does.
 */
export async function badLine(target: string, diesAfter: number): Promise<BadLine> {
  const { hostname, port } = new URL(target);
  let broke = 0;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let sent = 0;
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    far.pipe(near);
    near.on('data', (piece: Buffer) => {
      const chunk = underItsName(piece, ownHost(), `localhost:${port}`);
      sent += chunk.length;
      if (sent <= diesAfter) far.write(chunk);
      else {
        broke += 1;
        // Flushed and closed on that side, torn on this one.
        far.end(chunk.subarray(0, Math.max(0, chunk.length - (sent - diesAfter))));
        near.resetAndDestroy();
      }
    });
  });
  const ownHost = () => `localhost:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://${ownHost()}`,
    breaks: () => broke,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
