import { randomUUID } from 'node:crypto';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { NextAlone } from './support/next-alone';
import { signInByHttp } from './support/session';
import { Stage } from './support/stage';
import { type StartedDateline, startDateline } from './support/start-dateline';
import { expect, test } from './support/test';
import { type Fate, fates, Typist } from './support/typist';

/** Each of them meets three people in mid-sentence. */
const kills = 10;
const saves = 200;

let dateline: StartedDateline;
let stage: Stage;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  dateline = await startDateline({ demo: false });
  stage = new Stage(dateline.databaseUrl);
});

test.afterAll(async () => {
  await stage.close();
  await dateline.stop();
});

test(`${kills} times kill -9 of the server while three people type loses no word, and says what isn’t stored`, async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const server = await NextAlone.beside(dateline);
  try {
    const names = ['Wera Holt', 'Ines Okafor', 'Tom Aske'];
    const typists = await Promise.all(names.map((name) => Typist.sitDown(browser, stage, server, name)));
    const all = (does: (typist: Typist) => Promise<void>) => Promise.all(typists.map(does));

    for (let n = 0; n < kills; n += 1) {
      // In turn everybody meets every fate.
      const victim = typists[n % typists.length] as Typist;
      const fate = fates[Math.floor(n / typists.length) % fates.length] as Fate;
      await all((typist) => typist.type(`w${n}`));
      const met = victim.meet(fate);
      await all((typist) => typist.save());
      await all((typist) => typist.type(`x${n}`));
      await met;
      // The server is dead, so nothing that is written now can be stored, and the header says so.
      await all((typist) => typist.type(`y${n}`));
      await all((typist) => typist.isTold());
      await all((typist) => typist.type(`z${n}`));
      await server.start();
      await all((typist) => typist.save());
      // Every fourth time the next death comes before the line is quiet again.
      if (n % 4 !== 3) await all((typist) => typist.isSaved());
    }
    await all((typist) => typist.isSaved());
    await all((typist) => typist.hasEveryWord(stage));
    for (const { acknowledged } of typists) expect(acknowledged.length).toBeGreaterThanOrEqual(kills / 2);
  } finally {
    await server.kill();
  }
});

test(`kill -9 of next during ${saves} saves loses no acknowledged save`, async () => {
  test.setTimeout(180_000);
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
