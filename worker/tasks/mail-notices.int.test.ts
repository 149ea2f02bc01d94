import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { type MailServer, startMailServer } from '@/lib/mail/loopback-mail-server';
import { actingNow } from '@/lib/newsroom/context';
import { assignStory } from '@/lib/newsroom/review/assign-story';
import { readyStory } from '@/lib/newsroom/test-support/desk';
import { mailNoticesTask } from './mail-notices';

let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test');
});
afterAll(() => server.close());

it('hands the server one mail of all that waits for somebody, and says when it was not taken', async () => {
  const editor = actingNow(await addColleague('editor', { name: 'Noor Castellan' }));
  const writer = await addColleague('writer', { email: 'ada@ledger.example' });
  const attempt = { signal: new AbortController().signal, last: false };
  for (const headline of ['The sluice', 'The ferry']) {
    const storyId = await readyStory(editor, { headline });
    await assignStory(editor, { storyId, personIds: [writer.id] });
  }
  await mailNoticesTask({ personId: writer.id }, attempt);
  await mailNoticesTask({ personId: writer.id }, attempt);
  expect(server.lines.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<ada@ledger.example>']);
  expect(server.lines).toContain('Subject: 2 things at the desk');
  expect(server.lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

  const refused = await addColleague('writer', { email: 'refused@ledger.example' });
  await assignStory(editor, { storyId: await readyStory(editor), personIds: [refused.id] });
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  await expect(mailNoticesTask({ personId: refused.id }, attempt)).rejects.toThrow('did not take');
  log.mockRestore();
});
