import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { UploadState } from '@/lib/document/shapes/upload';
import type { ProblemAnswer } from '@/lib/kit/action-result';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { type Answer, askServer } from '../../ask-server';
import { fileHash } from './file-hash';
import { Patience } from './patience';
import { sendPiece } from './send-piece';
import { UploadError } from './upload-error';

/** What a file is doing. `sending` has a share of 0 to 1. */
export type UploadPhase =
  | { is: 'counting' }
  | { is: 'sending'; share: number }
  | { is: 'offline'; share: number }
  | { is: 'working' };

export interface SentFile {
  photo: DeskPhoto;
  /** False when the library had it already. */
  added: boolean;
}

/** What becomes of a picture that moves. */
export type Wish = 'keep' | 'still';

interface Options {
  /** Without it a picture that moves is refused with `upload-animated`. */
  wish?: Wish;
  onPhase(phase: UploadPhase): void;
  signal: AbortSignal;
}

type Outcome<T> = { value: T } | { lost: ProblemAnswer | null; retryAfter: number } | { gone: true };

const smallestPiece = 256_000;
const firstPiece = 1_000_000;

/** Sorts an answer: a value, a line worth another try, an upload that the server no longer knows, or a refusal. */
function sorted<T>(answer: Answer<T>): Outcome<T> {
  if (answer.ok) return { value: answer.value };
  const { status, problem } = answer;
  if (status === 404) return { gone: true };
  const seconds = Number(problem?.detail.retryAfter ?? 0);
  // Below 400: a good answer that broke off on its way.
  const passing = status < 400 || status === 502 || status === 503 || status === 504;
  const soon = problem?.code === 'too-many-attempts' && seconds <= 60;
  if (passing || soon || (status >= 500 && !problem)) return { lost: problem, retryAfter: seconds * 1_000 };
  throw new UploadError(problem?.message ?? uploadMessages().refused, problem?.code ?? null, {
    canMove: problem?.detail.canMove !== false,
  });
}

/** One file on its way: remembers how far it is through whatever the line does. */
class Sending {
  readonly #file: File;
  readonly #options: Options;
  readonly #patience = new Patience();
  #pieceLength = firstPiece;
  #share = 0;
  /** The upload that the server keeps pieces of. */
  #open: string | null = null;

  constructor(file: File, options: Options) {
    this.#file = file;
    this.#options = options;
  }

  async run(): Promise<SentFile> {
    const { signal, onPhase, wish } = this.#options;
    const query = wish ? `?animation=${wish}` : '';
    onPhase({ is: 'counting' });
    const sha256 = await fileHash(this.#file, uploadMessages().unreadable);
    signal.throwIfAborted();
    for (;;) {
      const begun = await this.#begin(sha256);
      if ('photo' in begun) return { photo: begun.photo, added: false };
      this.#open = begun.upload.id;
      if (await this.#sendAll(begun.upload)) {
        onPhase({ is: 'working' });
        const finished = await this.#ask<SentFile>(`/api/uploads/${begun.upload.id}${query}`, {
          method: 'POST',
        });
        if (finished) return finished;
      }
      // The upload is gone: its time was over, or an answer was lost and the library knows the file by now.
      await this.#wait({ lost: null, retryAfter: 0 });
    }
  }

  /** Tells the server that nobody will come back for what it keeps. Without an answer it forgets it in a day. */
  giveUp(): void {
    if (this.#open) void askServer(`/api/uploads/${this.#open}`, { method: 'DELETE', keepalive: true });
  }

  async #begin(sha256: string | null): Promise<{ photo: DeskPhoto } | { upload: UploadState }> {
    const { name: fileName, size: bytes } = this.#file;
    const begun = await this.#ask<{ photo: DeskPhoto } | { upload: UploadState }>('/api/uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fileName, bytes, sha256 }),
    });
    if (!begun) throw new UploadError(uploadMessages().refused, null);
    return begun;
  }

  /** Whether every byte has arrived; false when the upload has to be begun anew. */
  async #sendAll({ id, bytes, received, pieceBytes }: UploadState): Promise<boolean> {
    let from = received;
    while (from < bytes) {
      const length = Math.min(this.#pieceLength, pieceBytes, bytes - from);
      const next = await this.#sendOne(id, from, length);
      if (next === null) return false;
      from = next;
    }
    return true;
  }

  /** Where to go on after a piece; null when the upload is gone. */
  async #sendOne(id: string, from: number, length: number): Promise<number | null> {
    const { signal } = this.#options;
    const began = performance.now();
    this.#say(from);
    const onSent = (sent: number) => this.#say(from + Math.min(sent, length));
    const answer = await sendPiece(id, from, this.#file.slice(from, from + length), { onSent, signal });
    if (answer.upload) {
      this.#patience.progress();
      if (performance.now() - began < 2_000) this.#pieceLength *= 2;
      return answer.upload.received;
    }
    this.#pieceLength = Math.max(smallestPiece, Math.floor(this.#pieceLength / 2));
    if (answer.problem?.code === 'upload-out-of-step') return Number(answer.problem.detail?.received);
    const outcome = sorted({ ok: false, status: answer.status, problem: answer.problem ?? null });
    if ('gone' in outcome) return null;
    if ('lost' in outcome) {
      await this.#assertReadable(from);
      await this.#wait(outcome);
    }
    return this.#whereNow(id, from);
  }

  /** How far the server is: part of a piece may have arrived before the line broke. Null when the upload is gone. */
  async #whereNow(id: string, from: number): Promise<number | null> {
    const state = await this.#ask<{ upload: UploadState }>(`/api/uploads/${id}`);
    if (state && state.upload.received > from) this.#patience.progress();
    return state ? state.upload.received : null;
  }

  /** Asks until there is an answer; null for 404. */
  async #ask<T>(path: string, init: RequestInit = {}): Promise<T | null> {
    const { signal } = this.#options;
    for (;;) {
      const answer = await askServer<T>(path, { ...init, signal });
      signal.throwIfAborted();
      const outcome = sorted(answer);
      if ('value' in outcome) return outcome.value;
      if ('gone' in outcome) return null;
      await this.#wait(outcome);
    }
  }

  /** A file that was changed or taken away breaks a request as a bad line does. */
  async #assertReadable(from: number): Promise<void> {
    await this.#file
      .slice(from, from + 1)
      .arrayBuffer()
      .catch((cause: unknown) => {
        throw new UploadError(uploadMessages().unreadable, null, { cause });
      });
  }

  async #wait({ lost, retryAfter }: { lost: ProblemAnswer | null; retryAfter: number }): Promise<void> {
    const { signal, onPhase } = this.#options;
    onPhase({ is: 'offline', share: this.#share });
    if (await this.#patience.next(signal, retryAfter)) return;
    throw new UploadError(lost?.message ?? uploadMessages().unreachable, lost?.code ?? null);
  }

  #say(sent: number): void {
    this.#share = this.#file.size ? sent / this.#file.size : 0;
    this.#options.onPhase({ is: 'sending', share: this.#share });
  }
}

/**
 * Sends one picture to the library, piece by piece: recognised by its content before anything is sent, going on where a
 * broken line left off, however often. A signal that aborts with the reason `paused` leaves what has arrived with the
 * server, to go on from later.
 * @throws UploadError with a sentence; the signal's reason when it was cancelled
 */
export async function sendFile(file: File, options: Options): Promise<SentFile> {
  const sending = new Sending(file, options);
  try {
    return await sending.run();
  } catch (error) {
    if (options.signal.aborted && options.signal.reason !== 'paused') sending.giveUp();
    throw error;
  }
}
