import { pidOf } from '../../e2e/support/pid-of';
import type { Bench } from '../bench';
import type { Row } from '../measure';
import { stagePhotoStory } from '../reader/stage-story';
import { takeMeasures } from '../take-measures';
import { withDateline } from '../with-dateline';
import { fillNewsroom } from './fill-newsroom';
import { upstreamOf } from './upstream-of';

const many = 1_000_000;
/** A million of them are nineteen years, as many a month as a large newsroom publishes. */
const minutesApart = 10;
const warmUp = 10;
const rounds = 9;

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** How soon a crawler has each part of the sitemap, past the edge, with a million stories. */
export const benchSitemap: Bench = (context) =>
  withDateline(context, async (benched) => {
    const { stage, person, dateline } = benched;
    await stagePhotoStory(benched, context.signal);
    const photoIds = (await stage.query<{ id: string }>('SELECT id FROM "Photo"')).map(({ id }) => id);
    const count = context.count ?? many;
    context.tell(`${count} stories …`);
    await fillNewsroom(stage, person, photoIds, count, minutesApart);
    const [fullest] = await stage.query<{ month: string }>(
      `SELECT to_char(month, 'YYYY-MM') AS month FROM "Publication" GROUP BY "Publication".month
       ORDER BY count(*) DESC LIMIT 1`,
    );
    const upstream = upstreamOf(pidOf('next', dateline.dataFolder));
    const parts = ['/sitemap.xml', `/sitemaps/${fullest?.month}.xml`, '/news-sitemap.xml', '/robots.txt'];
    const rows: Row[] = [];
    for (const path of parts) {
      const measure = { measure: `${path}, ${count} stories, median`, unit: 'ms', below: 100 };
      rows.push(
        ...(await takeMeasures(context, [measure], async () => {
          const times: number[] = [];
          for (let n = -warmUp; n < rounds; n += 1) {
            const start = performance.now();
            const answer = await fetch(upstream + path, { signal: context.signal });
            await answer.arrayBuffer();
            if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
            if (n >= 0) times.push(performance.now() - start);
          }
          return [median(times)];
        })),
      );
    }
    return rows;
  });
