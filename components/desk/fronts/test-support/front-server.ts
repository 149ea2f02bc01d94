import type { FrontDocument } from '@/lib/document/fronts/front';
import type { DeskFront, FrontSave } from '@/lib/document/shapes/desk-front';
import type { Answer } from '../../ask-server';
import type { FrontDoor } from '../front-work';

const lost = { ok: false, status: 0, problem: null } as const;

/** A server that holds one front, saves as `saveFront` does, and may not answer. */
export class FrontServer implements FrontDoor {
  document: FrontDocument;
  version = 1;
  by = 'Runa Holt';
  /** Saves that arrived. */
  seen: FrontSave[] = [];
  /** Nothing arrives. */
  away = false;
  /** Whatever arrives can't be stored. */
  refuses = false;
  /** Happens between a save and its answer. */
  afterSave = () => {};
  #losing = false;
  #saveId = '';

  constructor(document: FrontDocument) {
    this.document = document;
  }

  front(): DeskFront {
    const { document, version, by } = this;
    const seen = { filled: {}, stories: [], pinned: [], gone: [], plans: [] };
    const published = { publishedVersion: null, publishedAt: null };
    const updated = { updatedAt: null, updatedBy: { id: by, name: by } };
    return { key: 'site', name: '', path: '/', version, document, ...updated, ...published, ...seen };
  }

  /** The next save is stored, and nobody told. */
  loseAnswer(): void {
    this.#losing = true;
  }

  colleague(document: FrontDocument): void {
    Object.assign(this, { document, version: this.version + 1, by: 'Ivo Brandt' });
    this.#saveId = '';
  }

  async read(): Promise<Answer<DeskFront>> {
    return this.away ? lost : { ok: true, value: this.front() };
  }

  async save(save: FrontSave): Promise<Answer<DeskFront>> {
    if (this.away) return lost;
    this.seen.push(save);
    if (this.refuses) {
      const problem = { code: 'not-allowed', message: 'You may not.', detail: {} } as const;
      return { ok: false, status: 403, problem };
    }
    if (save.saveId !== this.#saveId) {
      if (save.baseVersion !== this.version) {
        const problem = { code: 'stale-version', message: 'Somebody was first.', detail: {} } as const;
        return { ok: false, status: 409, problem };
      }
      this.#saveId = save.saveId;
      Object.assign(this, { document: save.document, version: this.version + 1, by: 'Runa Holt' });
    }
    this.afterSave();
    const losing = this.#losing;
    this.#losing = false;
    return losing ? lost : this.read();
  }
}
