import { sitemapOf } from '@/lib/kit/sitemap-address';
import type { Bench } from '../bench';
import { percentile } from '../percentile';
import { takeMeasures } from '../take-measures';
import { type BenchedDateline, withDateline } from '../with-dateline';
import { fillArchive } from './fill-archive';

const stories = 1_000_000;
const rounds = 7;

/** How long an answer takes that nobody has kept, in milliseconds: the middle of some rounds. */
async function renderTime({ dateline, stage }: BenchedDateline, path: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await stage.query(`SELECT note_page_drop('site', 'hard')`, []);
    const began = performance.now();
    const answer = await fetch(dateline.url + path);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    times.push(performance.now() - began);
  }
  return percentile(times, 50);
}

/** What crawlers ask for, over an archive of a million stories, each time as if for the first time. */
export const benchCrawlers: Bench = (context) =>
  withDateline(context, async (benched) => {
    const { stage, person } = benched;
    const count = context.count ?? stories;
    context.tell(`writing ${count.toLocaleString('en')} stories …`);
    await fillArchive(stage, person.id, count);
    const month = sitemapOf(new Date(Date.now() - 40 * 86_400_000).toISOString());
    const measures = [
      { measure: 'Sitemap index', unit: 'ms', below: 100 },
      { measure: 'Sitemap of a month', unit: 'ms', below: 100 },
      { measure: 'News sitemap', unit: 'ms', below: 100 },
      { measure: 'Feed of the site', unit: 'ms', below: 100 },
      { measure: 'Feed of a section', unit: 'ms', below: 100 },
      { measure: 'Feed of a tag', unit: 'ms', below: 100 },
    ] as const;
    return takeMeasures(context, measures, async () => {
      const time = (path: string) => renderTime(benched, path);
      return [
        await time('/sitemap.xml'),
        await time(month),
        await time('/news-sitemap.xml'),
        await time('/feed.xml'),
        await time('/world/atom.xml'),
        await time('/tags/ferries/feed.json'),
      ];
    });
  });
