import { createServer } from 'node:net';

/** A server on this machine that takes mail, for tests. */
export interface MailServer {
  url: string;
  /** The lines that came, commands and mails alike. */
  lines: string[];
  close(): void;
}

/**
 * Starts a server that takes mail, as far as RFC 5321 is needed for one; it refuses recipients that are `refused@…`. For
 * tests.
 */
export async function startMailServer(): Promise<MailServer> {
  const lines: string[] = [];
  const server = createServer((socket) => {
    let text = '';
    let data = false;
    socket.write('220 mail.example\r\n');
    socket.on('data', (chunk) => {
      text += chunk;
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        lines.push(line);
        if (data && line !== '.') continue;
        if (data) data = false;
        const verb = line.slice(0, 4).toUpperCase();
        data = verb === 'DATA';
        if (verb === 'DATA') socket.write('354 go on\r\n');
        else if (line.includes('refused@')) socket.write('550 nobody here\r\n');
        else if (verb === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The mail server has no port');
  return { url: `smtp://127.0.0.1:${address.port}`, lines, close: () => server.close() };
}
