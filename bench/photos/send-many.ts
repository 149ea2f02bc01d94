import { Readable } from 'node:stream';
import { type DeskCaller, signInByHttp } from '../../e2e/support/session';
import type { BenchedDateline } from '../with-dateline';
import { numbered } from './large-jpeg';

const people = 4;

async function ask<T>(desk: DeskCaller, path: string, init: RequestInit): Promise<T> {
  const answer = await desk.call(path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
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
  await ask(desk, `/api/uploads/${upload.id}`, { method: 'POST' });
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
}
