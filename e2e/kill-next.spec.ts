import { randomUUID } from 'node:crypto';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { signInByHttp } from './support/session';
import { Stage } from './support/stage';
import { startDateline } from './support/start-dateline';
import { expect, test } from './support/test';

const saves = 200;

test(`kill -9 of next during ${saves} saves loses no acknowledged save`, async () => {
  test.setTimeout(180_000);
  const dateline = await startDateline({ demo: false });
  const stage = new Stage(dateline.databaseUrl);
  try {
    const writer = await stage.person('Wera Holt', 'writer');
    const id = await stage.draft(writer);
    const desk = await signInByHttp(dateline.url, writer.email, writer.password);
    const acknowledged = new Map<string, number>();
    let version = 0;
    for (let n = 1; n <= saves; n += 1) {
      if (n % 50 === 25) void dateline.kill9Next();
      const saveId = randomUUID();
      const document = {
        version: 1,
        blocks: [{ id: 'p', type: 'paragraph', version: 1, text: [{ text: `Save ${n}` }] }],
      };
      const body = JSON.stringify({ baseVersion: version, saveId, fields: emptyFields(), document });
      version = await saveUntilAnswered(() => desk.call(`/api/drafts/${id}`, { method: 'PUT', body }));
      acknowledged.set(saveId, version);
    }
    const rows = await stage.query<{ saveId: string; version: number; text: string }>(
      `SELECT "saveId", version, document #>> '{blocks,0,text,0,text}' AS text FROM "Revision" WHERE "storyId" = $1 ORDER BY version`,
      [id],
    );
    expect(new Map(rows.map((row) => [row.saveId, row.version]))).toEqual(acknowledged);
    expect(rows.map((row) => row.text)).toEqual(Array.from({ length: saves }, (_, n) => `Save ${n + 1}`));
  } finally {
    await stage.close();
    await dateline.stop();
  }
});

/** Sends the same save until it is answered, as the editor does; anything but an acknowledgement or an outage fails. */
async function saveUntilAnswered(send: () => Promise<Response>): Promise<number> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await send().catch(() => null);
    if (answer?.status === 200) return ((await answer.json()) as { version: number }).version;
    if (answer && answer.status < 500)
      throw new Error(`A save was refused: ${answer.status} ${await answer.text()}`);
    if (Date.now() > deadline) throw new Error('No answer for a minute');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
