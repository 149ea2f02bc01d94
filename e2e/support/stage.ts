import { hash } from '@node-rs/argon2';
import pg from 'pg';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument, type StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import type { Role } from '@/lib/policy/viewer';

export interface StagedPerson {
  id: string;
  email: string;
  name: string;
  password: string;
}

/** Sets the stage through the database: people and drafts that a journey finds there. */
export class Stage {
  readonly #pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    // An idle connection that broke: the next question opens another.
    this.#pool.on('error', () => {});
  }

  /** Somebody who can sign in, with a byline of their own. */
  async person(name: string, role: Role): Promise<StagedPerson> {
    const id = newId();
    const slug = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${id.slice(-6)}`;
    const person = { id, name, email: `${slug}@desk.example`, password: `a password of ${slug}` };
    await this.query(
      'INSERT INTO "Person" (id, email, name, "passwordHash", role) VALUES ($1, $2, $3, $4, $5::"Role")',
      [id, person.email, name, await hash(person.password), role],
    );
    await this.query('INSERT INTO "Author" (id, slug, name, "personId") VALUES ($1, $2, $3, $4)', [
      newId(),
      slug,
      name,
      id,
    ]);
    return person;
  }

  /** A section, unless there is one with this slug; `position` in the order of the navigation. */
  async section(slug: string, name: string, position = 0): Promise<void> {
    await this.query(
      'INSERT INTO "Section" (id, slug, name, position) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [newId(), slug, name, position],
    );
  }

  /** A draft at version 0 that nobody has saved yet. */
  async draft(
    by: StagedPerson,
    content: { fields?: Partial<StoryFields>; document?: StoryDocument } = {},
  ): Promise<string> {
    const id = newId();
    const fields = { ...emptyFields(), ...content.fields };
    await this.query(
      `INSERT INTO "Story" (id, headline, fields, document, "createdById", "updatedById")
       VALUES ($1, $2, $3, $4, $5, $5)`,
      [id, fields.headline, fields, content.document ?? emptyDocument, by.id],
    );
    return id;
  }

  /** Notes that a draft shows a photo, as saving it does. */
  async photoIn(storyId: string, photoId: string): Promise<void> {
    await this.query(
      `INSERT INTO "Reference" ("ownerKind", "ownerId", stage, kind, "refId", "storyId")
       VALUES ('story', $1, 'working', 'photo', $2, $1)`,
      [storyId, photoId],
    );
  }

  /** Rows of a query, for what a journey has to know and no page shows. */
  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.#pool.query<Row>(sql, values)).rows;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}
