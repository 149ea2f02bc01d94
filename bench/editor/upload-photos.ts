import { picture } from '../../e2e/support/picture';
import type { DeskCaller } from '../../e2e/support/session';

const atOnce = 2;

/** Uploads so many pictures through the desk's own door, no two alike, each with credit and alt text. Returns their ids. */
export async function uploadPhotos(desk: DeskCaller, count: number, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      signal.throwIfAborted();
      const number = next++;
      const alt = `Boats in the harbour, number ${number}`;
      const body = await picture({
        creator: 'Ines Okafor',
        credit: 'Meridian',
        alt,
        caption: `Boats, ${number}.`,
        width: 1600,
        height: 1067,
      });
      const headers = { 'x-file-name': `boats-${number}.jpg`, 'content-type': 'image/jpeg' };
      const answer = await desk.call('/api/photos', { method: 'POST', headers, body: new Uint8Array(body) });
      if (answer.status !== 201) {
        throw new Error(`A photo was refused: ${answer.status} ${await answer.text()}`);
      }
      ids[number] = ((await answer.json()) as { photo: { id: string } }).photo.id;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return ids;
}
