import { suggestAuthors, suggestWords } from '@/lib/data/public/suggest-words';
import { answerConditionally } from '@/lib/output/conditional';

export const dynamic = 'force-dynamic';

/** In seconds, for browsers and edge alike: what somebody types is typed again a letter later. */
const kept = 60;

/** What may be meant by what somebody has begun to type (`q`): `string[]` as JSON; names of authors for `kind=authors`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const typed = searchParams.get('q') ?? '';
  const found = await (searchParams.get('kind') === 'authors' ? suggestAuthors(typed) : suggestWords(typed));
  return answerConditionally(request, {
    body: JSON.stringify(found),
    contentType: 'application/json; charset=utf-8',
    lastModified: null,
    maxAge: kept,
    tags: ['site', 'list'],
    until: new Date(Date.now() + kept * 1_000).toISOString(),
  });
}
