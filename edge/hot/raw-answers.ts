import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http';
import type { Socket } from 'node:net';
import type { PageVariant } from '../answer/page-variant.ts';

/** Bytes of whole answers that are held at a time; past them a head and its body are written one after the other. */
const most = 32 * 1024 * 1024;

/**
 * Answers with kept pages as the bytes that go out, made once a second since they carry the time. What was not asked
 * for in the last second is not held.
 */
export class RawAnswers {
  /** How long a connection may rest, in seconds: what node:http tells its clients. */
  readonly #rest: number;
  #second = 0;
  #date = '';
  #bytes = 0;
  readonly #wholes = new Map<PageVariant, Buffer>();
  readonly #heads = new Map<PageVariant, Buffer>();

  constructor(keepAliveTimeout: number) {
    this.#rest = Math.floor(keepAliveTimeout / 1_000);
  }

  /**
   * Sends a page, or 304 where the client has it. Returns the status.
   * @throws before anything is written, when a header can't be sent
   */
  send(socket: Socket, variant: PageVariant, isKnown: boolean, now: number): number {
    const second = Math.floor(now / 1_000);
    if (second !== this.#second) this.#begin(second);
    if (isKnown) {
      let head = this.#heads.get(variant);
      if (!head) {
        head = this.#head(304, variant.unchanged);
        this.#heads.set(variant, head);
      }
      socket.write(head);
      return 304;
    }
    const whole = this.#wholes.get(variant) ?? this.#make(variant);
    if (whole) socket.write(whole);
    else {
      socket.cork();
      socket.write(this.#head(variant.status, variant.whole));
      socket.write(variant.body);
      socket.uncork();
    }
    return variant.status;
  }

  #begin(second: number): void {
    this.#second = second;
    this.#date = new Date(second * 1_000).toUTCString();
    this.#bytes = 0;
    this.#wholes.clear();
    this.#heads.clear();
  }

  #make(variant: PageVariant): Buffer | null {
    if (this.#bytes + variant.body.length > most) return null;
    const whole = Buffer.concat([this.#head(variant.status, variant.whole), variant.body]);
    this.#bytes += whole.length;
    this.#wholes.set(variant, whole);
    return whole;
  }

  /** As node:http writes it, to the byte. */
  #head(status: number, headers: readonly string[]): Buffer {
    let text = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}\r\n`;
    for (let at = 0; at < headers.length; at += 2) {
      const [name, value] = [headers[at] as string, headers[at + 1] as string];
      validateHeaderName(name);
      validateHeaderValue(name, value);
      text += `${name}: ${value}\r\n`;
    }
    text += `Date: ${this.#date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${this.#rest}\r\n\r\n`;
    return Buffer.from(text, 'latin1');
  }
}
