import { Readable } from 'node:stream';
import { type DeskCaller, signInByHttp } from '../../e2e/support/session';
import type { BenchedDateline } from '../with-dateline';
import { numbered } from './large-jpeg';

const people = 4;

const giveUpAfter = 20 * 60_000;
const passing = new Set([502, 503, 504]);

async function ask<T>(desk: DeskCaller, path: string, init: RequestInit): Promise<T> {
  const answer = await desk.call(path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/**
 * Has an upload made a photo, asking again where the gateway has given up waiting, as the desk does: there are so many
 * before it. The server has gone on meanwhile, and no longer knows an upload that it has finished.
 */
async function finish(desk: DeskCaller, id: string): Promise<void> {
  const began = performance.now();
  for (;;) {
    const answer = await desk.call(`/api/uploads/${id}`, { method: 'POST' });
    if (answer.ok || answer.status === 404) return;
    const late = performance.now() - began > giveUpAfter;
    if (late || !passing.has(answer.status)) {
      throw new Error(`An upload was refused: ${answer.status} ${await answer.text()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** One file the way the desk sends it: announced, in one piece, finished. */
async function send(desk: DeskCaller, jpeg: Buffer, number: number): Promise<void> {
  const { head, rest, bytes } = numbered(jpeg, number);
  const plan = JSON.stringify({ fileName: `crowd-${number}.jpg`, bytes, sha256: null });
  const json = { 'content-type': 'application/json' };
  const { upload } = await ask<{ upload: { id: string } }>(desk, '/api/uploads', {
    method: 'POST',
    headers: json,
    body: plan,
  });
  // Streamed, so that two hundred files don't stand in this process's memory.
  const body = Readable.toWeb(Readable.from([head, rest])) as ReadableStream;
  const piece = { 'upload-offset': '0', 'content-length': String(bytes) };
  await ask(desk, `/api/uploads/${upload.id}`, {
    method: 'PUT',
    headers: piece,
    body,
    duplex: 'half',
  } as never);
  await finish(desk, upload.id);
}

/** So many pictures at once, from several people as no single one may begin as many. Resolves when all are photos. */
export async function sendMany(
  { stage, dateline }: BenchedDateline,
  jpeg: Buffer,
  count: number,
): Promise<void> {
  const desks = await Promise.all(
    Array.from({ length: people }, async (_, n) => {
      const person = await stage.person(`Ana Lind ${n}`, 'editor');
      return signInByHttp(dateline.url, person.email, person.password);
    }),
  );
  const one = (number: number) => send(desks[number % people] as DeskCaller, jpeg, number);
  await Promise.all(Array.from({ length: count }, (_, number) => one(number)));
  const [row] = await stage.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Photo" WHERE "fileName" LIKE 'crowd-%'`,
  );
  if (row?.count !== count) throw new Error(`Of ${count} pictures ${row?.count ?? 0} are photos`);
}
