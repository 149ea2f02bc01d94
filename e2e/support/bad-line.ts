import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server that keeps breaking. */
export interface BadLine {
  /** An address for browsers that leads to the server by this line. */
  url: string;
  /** How often it broke under somebody who was sending. */
  breaks(): number;
  close(): Promise<void>;
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
    near.on('data', (chunk: Buffer) => {
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    breaks: () => broke,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
