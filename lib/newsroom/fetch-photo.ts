import { findPhotoByFile } from '@/lib/data/write/photos';
import type { CreditPost } from '@/lib/document/credit';
import { config } from '@/lib/kit/config';
import { createLimiter } from '@/lib/kit/limiter';
import { isProblem, Problem, type ProblemCode } from '@/lib/kit/problem';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { guardedFetch } from '@/lib/net/guarded-fetch';
import type { Animation } from '@/lib/photos/inspect-image';
import { photoLimits } from '@/lib/photos/photo-limits';
import { assertCan, type NewsroomContext } from './context';
import { uploadPhoto } from './upload-photo';

const timeoutMs = 30_000;

/** Each may hold 40 MB; a paste of fifty pictures waits its turn. */
const fetching = createLimiter(3);

/** What the fetcher refuses with that says something about the picture's server rather than about the address. */
const siteFailures: readonly ProblemCode[] = [
  'address-unreachable',
  'answer-too-slow',
  'answer-too-large',
  'answer-wrong-type',
];

/** The last part of an address's path, as a name to recognise the photo by. */
function nameFrom(address: string): string {
  const last = new URL(address).pathname.split('/').findLast(Boolean) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The key of a file of ours that an address of this site names; null for any other address. */
function ownKey(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const [, key] = /^(?:\/api)?\/media\/(.+)$/.exec(pathname) ?? [];
  return key && origin === config.origin() ? key : null;
}

/** The bytes that stand at an address. @throws Problem `address-refused`, `photo-not-fetched` */
async function bytesAt(address: string, signal?: AbortSignal): Promise<Buffer> {
  try {
    const answer = await guardedFetch(address, {
      accept: 'image',
      maxBytes: photoLimits.bytes,
      timeoutMs,
      signal,
    });
    if (answer.ok) return answer.body;
    throw new Problem('photo-not-fetched', { status: answer.status });
  } catch (error) {
    if (!isProblem(error) || !siteFailures.includes(error.code)) throw error;
    throw new Problem('photo-not-fetched', { reason: error.code }, { cause: error });
  }
}

/**
 * Takes the picture at a web address into the library: asked for once, by the server, through the guarded fetcher, then
 * handled like an upload. The address is kept with the photo, also where it redirects: it is what somebody gave. A
 * picture that is fetched has no credit unless its file names one, so preflight asks for it. A file of this site itself,
 * copied from a published story, is the photo that it was made from.
 * @param options.post the post that it is a picture of, who is then credited
 * @param options.animation what becomes of a picture that moves; by default it is refused with `upload-animated`
 * @returns the photo's id, and whether it is new
 * @throws Problem `not-allowed`, `address-refused`, `photo-not-fetched` (with `status` or `reason`), and as `uploadPhoto`
 */
export async function fetchPhoto(
  context: NewsroomContext,
  address: string,
  { animation, post, signal }: { animation?: Animation; post?: CreditPost; signal?: AbortSignal } = {},
): Promise<{ id: string; added: boolean }> {
  assertCan(context.viewer, 'photo.upload');
  const sourceUrl = safeWebAddress(address);
  if (!sourceUrl) throw new Problem('address-refused');
  const own = ownKey(sourceUrl);
  const known = own === null ? null : await findPhotoByFile(own);
  if (known) return { id: known, added: false };
  return fetching(async () => {
    signal?.throwIfAborted();
    const bytes = await bytesAt(sourceUrl, signal);
    return uploadPhoto(context, { fileName: nameFrom(sourceUrl), bytes, sourceUrl, animation, post });
  });
}
