import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How far an edge has come in the order of drops, and when it last knew that for sure (ms since 1970). */
export interface Position {
  seq: number;
  heardAt: number;
}

/**
 * The position of this edge, on disk, so that a restart knows what it may have missed. Written after the drops up to
 * it have been applied, never before.
 */
export class PositionFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Null at the very first start, or when the file can't be believed. */
  read(): Position | null {
    try {
      const seq = Number(readFileSync(this.#path, 'utf8'));
      return Number.isSafeInteger(seq) && seq >= 0 ? { seq, heardAt: statSync(this.#path).mtimeMs } : null;
    } catch {
      return null;
    }
  }

  write(seq: number): void {
    mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
    writeFileSync(`${this.#path}.writing`, String(seq), { mode: 0o600 });
    renameSync(`${this.#path}.writing`, this.#path);
  }
}
