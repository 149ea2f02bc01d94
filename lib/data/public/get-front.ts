import type { FrontPage, StoryCard } from '@/lib/document/shapes/story-page';
import { database } from '../client';
import { cardSelect, toStoryCards } from '../story-card';
import { listCards } from './list-cards';

const latestCount = 9;
const perSection = 4;

/** The newest stories of every section in one query; enough of each to leave out those already on the page. */
async function newestBySection(): Promise<{ storyId: string; slug: string; name: string }[]> {
  return database().$queryRaw`
    SELECT newest."storyId", section.slug, section.name
    FROM "Section" section
    CROSS JOIN LATERAL (
      SELECT "storyId", "publishedAt" FROM "Publication"
      WHERE "sectionId" = section.id
      ORDER BY "publishedAt" DESC, "storyId" DESC
      LIMIT ${latestCount + perSection}
    ) newest
    ORDER BY section.position, section.name, newest."publishedAt" DESC, newest."storyId" DESC`;
}

/** The newest story that can carry a large picture leads; without any picture the newest does. */
function chooseLead(cards: StoryCard[]): StoryCard | null {
  return cards.find(({ photo }) => photo && !photo.figure.withheld) ?? cards[0] ?? null;
}

/** The front: a lead, the latest, and what else is new by section. No story appears twice. */
export async function getFront(): Promise<FrontPage> {
  const [{ stories }, rows] = await Promise.all([listCards({}, null, latestCount), newestBySection()]);
  const lead = chooseLead(stories);
  const shown = new Set(stories.map((card) => card.id));
  const rest = rows.filter((row) => !shown.has(row.storyId));
  const bySection = Map.groupBy(rest, (row) => row.slug);
  const wanted = [...bySection.values()].flatMap((group) => group.slice(0, perSection));
  const found = await database().publication.findMany({
    where: { storyId: { in: wanted.map((row) => row.storyId) } },
    select: cardSelect,
  });
  const cards = new Map((await toStoryCards(found)).map((card) => [card.id, card]));
  return {
    lead,
    latest: stories.filter((card) => card !== lead),
    sections: [...bySection.values()].flatMap((group) => {
      const first = group[0];
      if (!first) return [];
      const section = { slug: first.slug, name: first.name };
      // A story may have been taken down between the two queries.
      const stories = group.slice(0, perSection).flatMap((row) => cards.get(row.storyId) ?? []);
      return stories.length > 0 ? [{ section, stories }] : [];
    }),
  };
}
