import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { fillLibrary } from './fill-library';

const count = 100_000;
const rounds = 10;

const measures = [
  { measure: 'Search of 100,000 photos, p95', unit: 'ms', below: 150 },
  { measure: 'Its slowest kind, p95', unit: 'ms', below: 150 },
  { measure: 'Floor: GET /livez in turn with it, p95', unit: 'ms' },
] as const;

/** What a desk looks for: everything, common and rare words, names, parts of them, several at once, nothing there. */
const searches = [
  '',
  'q=harbour',
  'q=harbour+dawn',
  'q=council+vote+portrait',
  'q=DSC_048211',
  'q=48211',
  'q=ha',
  'q=photographer17',
  'q=harbour+council',
  'q=zeppelin',
  'q=harbuor',
  'credit=missing',
  'credit=unknown',
  'by=photographer17',
  'agency=agency7&orientation=portrait',
  'used=never',
  'used=readers',
  'orientation=square',
  'rights=ending',
  'q=tram&taken-from=2024-05-01&taken-to=2024-05-31',
];

/** How long the library takes to answer a search, first pages and the next one after each. */
export async function measureSearch(context: BenchContext, benched: BenchedDateline): Promise<Row[]> {
  const { tell, signal } = context;
  tell(`filling a library of ${count.toLocaleString('en')} photos …`);
  await fillLibrary(benched.stage, benched.person.id, count);
  await benched.stage.query('VACUUM ANALYZE');
  return takeMeasures(context, measures, async (): Promise<[number, number, number]> => {
    const times = new Map<string, number[]>(searches.map((search) => [search, []]));
    const floor: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const search of searches) {
        signal.throwIfAborted();
        const livez = await timed(() => fetch(`${benched.dateline.url}/livez`));
        const found = await timed(() => benched.desk.call(`/api/photos?${search}`));
        // The first round warms the server up.
        if (round === 0) continue;
        floor.push(livez);
        times.get(search)?.push(found);
      }
    }
    const all = [...times.values()].flat();
    const kinds = [...times].map(([search, own]) => ({ search, p95: percentile(own, 95) }));
    kinds.sort((a, b) => b.p95 - a.p95);
    tell(`searches ${spreadOf(all)}`);
    for (const { search, p95 } of kinds.slice(0, 5)) tell(`${search || 'everything'}: ${p95.toFixed(1)} ms`);
    return [percentile(all, 95), kinds[0]?.p95 ?? Number.NaN, percentile(floor, 95)];
  });
}

async function timed(ask: () => Promise<Response>): Promise<number> {
  const began = performance.now();
  const answer = await ask();
  const body = await answer.text();
  if (!answer.ok) throw new Error(`A search was refused: ${answer.status} ${body}`);
  return performance.now() - began;
}
