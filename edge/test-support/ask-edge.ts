import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';

export interface EdgeAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Asks whoever listens on a port of this machine, without decoding, as fetch would. */
export function askEdge(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<EdgeAnswer> {
  return new Promise((resolve, reject) => {
    httpRequest({ port, path, headers, method }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
    })
      .on('error', reject)
      .end();
  });
}

/** What the bytes `text`, sent as they are, get for an answer. */
export async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(text, 'latin1');
  await new Promise<void>((resolve) => socket.on('close', () => resolve()));
  return answer;
}
