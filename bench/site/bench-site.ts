import { watchQueries } from '@/lib/data/test-support/count-queries';
import { pidOf } from '../../e2e/support/pid-of';
import type { Bench, BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import { type BenchedDateline, withDateline } from '../with-dateline';
import { buildBareApp, removeBareApp, withBareApp } from './bare-app';
import { buffersOf } from './buffers-of';
import { fillNewsroom, places } from './fill-newsroom';
import { fillSearch } from './fill-search';
import { type ReaderPage, readerPages } from './reader-pages';
import { renderCpus } from './render-cpu';
import { upstreamOf } from './upstream-of';
import { weighStories } from './weigh-stories';

const few = 100;
const many = 100_000;
const warmUp = 10;
const reads = 60;

/** Pages as readers get them: what they weigh, and what they cost with few stories and with many. */
export const benchSite: Bench = async (context) => {
  // Beside the setting of the stage, which waits for pictures most of the time.
  const building = buildBareApp(context.signal).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    return await withDateline(context, (benched) => measureSite(context, benched, building));
  } finally {
    await building;
    removeBareApp();
  }
};

async function measureSite(
  context: BenchContext,
  benched: BenchedDateline,
  building: Promise<{ error: unknown } | null>,
): Promise<Row[]> {
  const { stage, person } = benched;
  const { rows, fullest, photoIds } = await weighStories(context, benched);
  for (const slug of places.sections) await stage.section(slug, slug);
  const [author] = await stage.query<{ slug: string }>('SELECT slug FROM "Author" WHERE "personId" = $1', [
    person.id,
  ]);
  const pages = readerPages(new URL(fullest).pathname, author?.slug ?? '');
  context.tell('waiting until a site that draws pages without data is built …');
  const failed = await building;
  if (failed) throw failed.error;
  const buffers: number[][][] = [];
  for (const count of [few, context.count ?? many]) {
    context.tell(`${count} stories …`);
    await fillNewsroom(stage, person, photoIds, count);
    await fillSearch(stage);
    rows.push(...(await cost(context, benched, pages, count)));
    for (const page of pages.filter(({ name }) => name.startsWith('search'))) {
      rows.push(...(await timed(context, page, count)));
    }
    const touched: number[][] = [];
    for (const page of pages) touched.push(await buffersOf(stage, await warmQueries(page)));
    buffers.push(touched);
  }
  for (const [at, page] of pages.entries()) {
    const [before = [], after = []] = buffers.map((touched) => touched[at]);
    const each = `${before.join(' + ')} and ${after.join(' + ')}`;
    context.tell(`${page.name}: ${each} pages of the database, by statement`);
    const measure = {
      measure: `Database pages of a ${page.name}, many to ${few} stories`,
      unit: 'ratio',
      below: 1.2,
    };
    rows.push(...(await takeMeasures(context, [measure], async () => [sumOf(after) / sumOf(before)])));
  }
  return rows;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** How long it takes to find what a page shows, which its size and its CPU don't tell. */
function timed(context: BenchContext, page: ReaderPage, stories: number): Promise<Row[]> {
  const measure = {
    measure: `All that a ${page.name} reads, ${stories} stories, p95`,
    unit: 'ms',
    below: 50,
  };
  return takeMeasures(context, [measure], async () => {
    const times: number[] = [];
    for (let n = -warmUp; n < reads; n += 1) {
      context.signal.throwIfAborted();
      const start = performance.now();
      await page.read();
      if (n >= 0) times.push(performance.now() - start);
    }
    context.tell(spreadOf(times));
    return [percentile(times, 95)];
  });
}

/** The queries of a page that somebody has opened before. */
async function warmQueries({ read }: ReaderPage) {
  await read();
  return watchQueries(read);
}

/** Queries of each page, and its CPU beside that of the same elements without data. */
async function cost(
  context: BenchContext,
  { dateline }: BenchedDateline,
  pages: readonly ReaderPage[],
  stories: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of pages) {
    const most = page.name === 'story' ? 4 : 7;
    const taken = takeMeasures(
      context,
      [
        { measure: `Queries of a ${page.name}, ${stories} stories`, unit: '', below: most },
        { measure: '… CPU of its rendering', unit: 'ms' },
        { measure: '… to that of its elements without data', unit: 'ratio', below: page.ratio },
      ],
      async () => {
        const queries = (await warmQueries(page)).length;
        const pid = pidOf('next', dateline.dataFolder);
        const own = { pid, url: upstreamOf(pid) + page.path };
        const html = await (await fetch(dateline.url + page.path)).text();
        const [cpu = Number.NaN, bare = Number.NaN] = await withBareApp(html, (served) =>
          renderCpus([own, served], context.signal),
        );
        return [queries, cpu, cpu / bare];
      },
    );
    rows.push(...(await taken));
  }
  return rows;
}
