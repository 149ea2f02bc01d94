import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { canSendMail, sendMail } from './send-mail';

/** A server that takes mail, as far as RFC 5321 is needed for one; it refuses recipients that are `refused@…`. */
let server: Server;
let port = 0;
let received: string[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    let text = '';
    let data = false;
    socket.write('220 mail.example\r\n');
    socket.on('data', (chunk) => {
      text += chunk;
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        received.push(line);
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
  if (address && typeof address === 'object') port = address.port;
});
afterAll(() => server.close());
afterEach(() => {
  vi.unstubAllEnvs();
  received = [];
});

const mail = {
  to: 'fay@ledger.example',
  subject: 'An invitation',
  text: 'Open https://ledger.example/desk/join/x',
};

describe('sendMail', () => {
  it('hands a mail to the server that was configured', async () => {
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
    vi.stubEnv('MAIL_FROM', 'The Ledger <desk@ledger.example>');
    expect(canSendMail()).toBe(true);
    expect(await sendMail(mail)).toBe(true);
    const all = received.join('\n');
    expect(all).toContain('MAIL FROM:<desk@ledger.example>');
    expect(all).toContain('RCPT TO:<fay@ledger.example>');
    expect(all).toContain('Subject: An invitation');
    expect(all).toContain('https://ledger.example/desk/join/x');
  });

  it('takes an address for one address, whatever stands in it', async () => {
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
    await sendMail({ ...mail, to: 'fay@ledger.example, mallory@evil.example' });
    await sendMail({ ...mail, to: 'fay@ledger.example\r\nBcc: mallory@evil.example' });
    expect(received.filter((line) => /^(RCPT TO:<mallory|bcc:)/i.test(line))).toEqual([]);
  });

  it('says that it was not sent, and logs no word of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
    expect(await sendMail({ ...mail, to: 'refused@ledger.example' })).toBe(false);
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
    expect(await sendMail(mail)).toBe(false);
    expect(JSON.stringify(log.mock.calls)).not.toContain('/desk/join/');
    log.mockRestore();
  });

  it('sends nothing where no server was configured', async () => {
    vi.stubEnv('SMTP_URL', '');
    expect([canSendMail(), await sendMail(mail)]).toEqual([false, false]);
  });
});
