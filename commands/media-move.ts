// npm run media:move -- --to s3 (or folder): brings the photo files from one store to the other. The settings of the
// S3-compatible store are those of npm run up.
import { parseArgs } from 'node:util';
import { type MoveReport, moveFiles } from '@/lib/storage/move-files';
import { folderPhotos, s3Photos } from '@/lib/storage/photo-storage';
import { Complaint } from '../scripts/complaint';
import { checkPhotoStore } from '../scripts/up/check-photo-store';
import { inCommand } from './in-command';

const usage =
  'Say where to: npm run media:move -- --to s3, or --to folder. With --verify files that are there are compared as ' +
  'well. With --remove each one is taken away from the old store once it is safe in the new one: only when Dateline ' +
  'runs on the new one.';

const options = { to: { type: 'string' }, verify: { type: 'boolean' }, remove: { type: 'boolean' } } as const;

function summary({ copied, bytes, there, removed, failed }: MoveReport): string {
  const taken = removed ? `, ${removed} taken away from the old store` : '';
  const lost = failed.length > 0 ? `, ${failed.length} failed` : '';
  return `${copied} files brought over (${(bytes / 1e6).toFixed(1)} MB), ${there} were there${taken}${lost}`;
}

await inCommand(async ({ settings, signal }) => {
  const { values } = parseArgs({ options, strict: true });
  if (values.to !== 's3' && values.to !== 'folder') throw new Complaint(usage);
  const s3 = s3Photos();
  if (!s3) {
    throw new Complaint('No S3-compatible store is named. Set DATELINE_S3_BUCKET and what belongs to it.');
  }
  await checkPhotoStore(settings.photoStore);
  const [from, to] = values.to === 's3' ? [folderPhotos(), s3] : [s3, folderPhotos()];
  let told = performance.now();
  const report = await moveFiles(from, to, {
    verify: values.verify,
    remove: values.remove,
    signal,
    onFile(soFar) {
      if (performance.now() - told < 5_000) return;
      told = performance.now();
      console.log(`  ${summary(soFar)} …`);
    },
  });
  console.log(`${summary(report)}.`);
  for (const line of report.failed) console.log(`  ${line}`);
  if (report.failed.length > 0) {
    throw new Complaint('Not everything could be brought over. Run this again when that is mended.');
  }
  const next =
    values.to === 's3'
      ? 'Restart Dateline with DATELINE_S3_BUCKET set'
      : 'Restart Dateline without DATELINE_S3_BUCKET';
  console.log(`${next}, run this once more for what came meanwhile, then npm run media:check -- --mend.`);
});
