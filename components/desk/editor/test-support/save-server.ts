import type { KeptSave, Save, SaveOutcome } from '../save';
import { SaveQueue } from '../save-queue';

/** A server that compares and swaps, and remembers save ids, as the real one does. */
export class Server {
  version = 1;
  content = 'start';
  saves = new Map<string, { version: number; content: string }>();
  seen: Save<string>[] = [];
  /** What happens to each request in turn; the rest go well. */
  plan: ('ok' | 'drop-request' | 'drop-answer' | 'signed-out' | 'refuse')[] = [];

  send = async (save: Save<string>): Promise<SaveOutcome<string>> => {
    this.seen.push(save);
    const fate = this.plan.shift() ?? 'ok';
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (fate === 'drop-request') return { kind: 'lost', sentence: 'No answer.' };
    if (fate === 'signed-out') return { kind: 'signed-out', sentence: 'Signed out.' };
    if (fate === 'refuse') return { kind: 'refused', sentence: 'Refused.' };
    const outcome = this.#store(save);
    if (fate === 'drop-answer') throw new TypeError('network');
    return outcome;
  };

  #store({ saveId, baseVersion, content }: Save<string>): SaveOutcome<string> {
    const savedAt = '2026-11-20T10:00:00Z';
    const known = this.saves.get(saveId);
    if (known) {
      if (known.content !== content) throw new Error('A save id came again with other words.');
      return { kind: 'saved', version: known.version, savedAt };
    }
    if (baseVersion !== this.version) {
      const { version, content: stored } = this;
      return { kind: 'conflict', theirs: { version, content: stored, savedBy: 'Ana', savedAt } };
    }
    this.version += 1;
    this.content = content;
    this.saves.set(saveId, { version: this.version, content });
    return { kind: 'saved', version: this.version, savedAt };
  }

  /** Somebody else saves. */
  overtake(content: string) {
    this.version += 1;
    this.content = content;
  }
}

/** A device that keeps saves, or doesn't. */
export class Device {
  saves = new Map<string, KeptSave<string>>();
  full = false;

  keep = async (save: KeptSave<string>) => {
    if (this.full) throw new DOMException('Full.', 'QuotaExceededError');
    this.saves.set(save.saveId, save);
  };

  clear = async (saveIds: string[]) => {
    for (const saveId of saveIds) this.saves.delete(saveId);
  };
}

/** Merges texts of two words, one a person's: null when both changed the same one, or there is only one. */
export function mergeWords(base: string, mine: string, theirs: string): string | null {
  const [was, here, there] = [base, mine, theirs].map((text) => text.split(' '));
  if (was?.length !== 2 || here?.length !== 2 || there?.length !== 2) return null;
  const words = was.map((word, at) => (here[at] === word ? there[at] : here[at]));
  const both = was.some((word, at) => here[at] !== word && there[at] !== word && here[at] !== there[at]);
  return both ? null : words.join(' ');
}

/** The queue of a page that opens with what the server holds; what others wrote comes by `write`. */
export function openQueue(
  server: Server,
  device: Device,
  page: { read(): string; write(words: string): void },
): SaveQueue<string> {
  return new SaveQueue({
    baseVersion: server.version,
    base: server.content,
    ...page,
    merge: mergeWords,
    send: (save) => server.send(save),
    journal: device,
  });
}
