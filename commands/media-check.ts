// npm run media:check: holds the rows of photos against their files, both ways. With -- --mend it puts right what can be;
// without it only looks. May be run while Dateline runs.
import { parseArgs } from 'node:util';
import { closeDatabase } from '@/lib/data/client';
import type { MediaFault } from '@/lib/document/shapes/media-check';
import { checkMedia } from '@/lib/newsroom/media/check-media';
import type { MediaFinding } from '@/lib/newsroom/media/media-finding';
import { Complaint } from '../scripts/complaint';
import { checkDatabase } from '../scripts/up/check-database';
import { checkPhotoStore } from '../scripts/up/check-photo-store';
import { inCommand } from './in-command';

const options = {
  mend: { type: 'boolean' },
  all: { type: 'boolean' },
  'older-than': { type: 'string', default: '60' },
} as const;
const shown = 10;

/** What each fault is, what mending it does, and what a person can do where nothing can be mended. */
const words: Record<MediaFault, { what: string; mends: string; left?: string }> = {
  orphan: { what: 'files that nothing names', mends: 'removed' },
  stray: { what: 'public files that readers must not have', mends: 'removed' },
  leftover: { what: 'half-written files', mends: 'removed' },
  'size-missing': {
    what: 'sizes that are missing',
    mends: 'copied back, or to be made anew by the worker within minutes',
    left: 'The file itself is missing as well: upload it again, and they come back.',
  },
  'original-missing': {
    what: 'uploaded files that are missing',
    mends: 'found',
    left: 'Upload the same file again, or restore a backup. What is written on the photo is kept.',
  },
  'public-missing': {
    what: 'sizes that readers should get and do not',
    mends: 'published',
    left: 'Their private files are missing as well: mend those first, then check again.',
  },
};

function describe({ half, key, photo }: MediaFinding): string {
  return `    ${half ? `${half}/` : ''}${key}${photo ? `  (${photo.fileName}, photo ${photo.id})` : ''}`;
}

/** The findings of one kind, as lines. */
function section(fault: MediaFault, found: MediaFinding[], all: boolean): string[] {
  const { what, mends, left } = words[fault];
  const mended = found.filter((finding) => finding.mended).length;
  const bytes = found.reduce((sum, finding) => sum + (finding.bytes ?? 0), 0);
  const size = bytes > 0 ? `, ${(bytes / 1e6).toFixed(1)} MB` : '';
  const listed = all ? found : found.slice(0, shown);
  return [
    `  ${found.length} ${what}${size}${mended > 0 ? `: ${mended} ${mends}` : ''}`,
    ...listed.map(describe),
    ...(listed.length < found.length ? [`    … and ${found.length - listed.length} more: -- --all`] : []),
    ...(left && mended < found.length ? [`    ${left}`] : []),
  ];
}

await inCommand(async ({ settings }) => {
  const { values } = parseArgs({ options, strict: true });
  const minutes = Number(values['older-than']);
  if (!(minutes >= 0)) throw new Complaint('--older-than takes minutes: younger files are left alone.');
  const olderThan = new Date(Date.now() - minutes * 60_000);
  await checkPhotoStore(settings.photoStore);
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
  try {
    const { files, findings, wrongStore } = await checkMedia({ mend: values.mend ?? false, olderThan });
    const faults = Object.keys(words) as MediaFault[];
    const lines = faults.flatMap((fault) => {
      const found = findings.filter((finding) => finding.fault === fault);
      return found.length > 0 ? section(fault, found, values.all ?? false) : [];
    });
    console.log([`Looked at ${files} files.`, ...lines].join('\n'));
    if (wrongStore) {
      throw new Complaint(
        'More than half of the files are missing, so this is hardly the right place to look: check DATELINE_DATA and DATELINE_S3_BUCKET. Nothing was mended.',
      );
    }
    const left = findings.filter(({ mended }) => !mended).length;
    if (left === 0) console.log(findings.length > 0 ? 'All of it is mended.' : 'All is as it should be.');
    else if (!values.mend)
      throw new Complaint('Nothing was changed. Mend it with npm run media:check -- --mend.');
    else throw new Complaint(`${left} of them could not be mended; what is to be done stands above.`);
  } catch (error) {
    throw embeddedIsAway(error, settings.databaseUrl === null) ?? error;
  } finally {
    await closeDatabase();
  }
});

/** The embedded database runs with Dateline. */
function embeddedIsAway(error: unknown, embedded: boolean): Complaint | null {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : '';
  if (!embedded || !/ECONNREFUSED|ENOENT|Can't reach database|P1001/.test(text)) return null;
  return new Complaint(
    'The embedded database does not run. Start Dateline (npm run up), then check beside it.',
    {
      cause: error,
    },
  );
}
