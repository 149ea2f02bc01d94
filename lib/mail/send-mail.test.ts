import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type MailServer, startMailServer } from './loopback-mail-server';
import { canSendMail, sendMail } from './send-mail';

let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());
afterEach(() => {
  vi.unstubAllEnvs();
  server.lines.length = 0;
});

const mail = {
  to: 'fay@ledger.example',
  subject: 'An invitation',
  text: 'Open https://ledger.example/desk/join/x',
};

describe('sendMail', () => {
  it('hands a mail to the server that was configured', async () => {
    vi.stubEnv('SMTP_URL', server.url);
    vi.stubEnv('MAIL_FROM', 'The Ledger <desk@ledger.example>');
    expect(canSendMail()).toBe(true);
    expect(await sendMail(mail)).toBe(true);
    const all = server.lines.join('\n');
    expect(all).toContain('MAIL FROM:<desk@ledger.example>');
    expect(all).toContain('RCPT TO:<fay@ledger.example>');
    expect(all).toContain('Subject: An invitation');
    expect(all).toContain('https://ledger.example/desk/join/x');
    expect(all).not.toContain('List-Unsubscribe');
  });

  it('names the address that ends mails of a kind, for mail programs', async () => {
    vi.stubEnv('SMTP_URL', server.url);
    await sendMail({ ...mail, unsubscribe: 'https://ledger.example/api/notice-mute/x' });
    const all = server.lines.join('\n');
    expect(all).toContain('List-Unsubscribe: <https://ledger.example/api/notice-mute/x>');
    expect(all).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('takes an address for one address, whatever stands in it', async () => {
    vi.stubEnv('SMTP_URL', server.url);
    await sendMail({ ...mail, to: 'fay@ledger.example, mallory@evil.example' });
    await sendMail({ ...mail, to: 'fay@ledger.example\r\nBcc: mallory@evil.example' });
    expect(server.lines.filter((line) => /^(RCPT TO:<mallory|bcc:)/i.test(line))).toEqual([]);
  });

  it('says that it was not sent, and logs no word of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubEnv('SMTP_URL', server.url);
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
