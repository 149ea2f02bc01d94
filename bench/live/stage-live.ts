import { newId } from '@/lib/kit/ids';
import { publishByHand, type StagedStory } from '../../e2e/support/publish-by-hand';
import { proseOf } from '../editor/prose';
import type { BenchedDateline } from '../with-dateline';

/** A live story that so many posts have gone out for, every tenth of them a key event. */
export async function stageLive(
  { stage, person }: BenchedDateline,
  slug: string,
  posts: number,
): Promise<StagedStory> {
  const prose = proseOf(1912);
  const document = (words: string) => ({
    version: 1,
    blocks: [{ id: 'b1', type: 'paragraph', version: 1, text: [{ text: words }] }],
  });
  const story = await publishByHand(stage, person, 'harbour', slug, prose(80));
  await stage.query(
    `INSERT INTO "LiveCoverage" ("storyId", state, "startsAt", "startedAt", summary, posts)
     VALUES ($1, 'live', now(), now(), $2, $3)`,
    [story.id, document(prose(40)), posts],
  );
  await stage.query(
    `INSERT INTO "Update" (id, "storyId", kind, status, version, headline, document, "authorId", number, key,
       "publishedAt", "publishedVersion", "publishedHeadline", "publishedDocument")
     SELECT gen_random_uuid(), $1, 'live_post', 'published', 1, 'Post ' || n, $2::json, $3, n, n % 10 = 0,
       now() - ($4::int - n) * interval '1 minute', 1, 'Post ' || n, $2::json
     FROM generate_series(1, $4::int) n`,
    [story.id, document(prose(90)), person.id, posts],
  );
  return story;
}

/** Posts as a reporter's page does; resolves once the server has said that it is out. */
export async function sendPost({ desk }: BenchedDateline, story: StagedStory, words: string): Promise<void> {
  const document = {
    version: 1,
    blocks: [{ id: 'b1', type: 'paragraph', version: 1, text: [{ text: words }] }],
  };
  const body = JSON.stringify({ headline: '', document, release: true });
  const answer = await desk.call(`/api/live/${story.id}/posts/${newId()}`, { method: 'PUT', body });
  if (answer.status !== 200) throw new Error(`A post was refused: ${await answer.text()}`);
}
