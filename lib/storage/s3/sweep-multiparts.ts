import type { ListMultipartUploadsCommandOutput, S3Client } from '@aws-sdk/client-s3';
import type { Leftover } from '../storage';
import { loadSdk } from './s3-client';

const halves = /^(?:private|public)\//;

/** A store that doesn't know the question has no list to clear; Amazon's own advice is a lifecycle rule. */
function isUnknownQuestion(error: unknown): boolean {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  return [405, 501].includes($metadata?.httpStatusCode ?? 0);
}

/** Uploads in parts below `prefix` that began before `before` and were never finished; with `mend` they are given up. */
export async function sweepMultiparts(
  client: S3Client,
  { bucket, prefix }: { bucket: string; prefix: string },
  before: Date,
  mend: boolean,
): Promise<Leftover[]> {
  const { AbortMultipartUploadCommand, ListMultipartUploadsCommand } = await loadSdk();
  const found: Leftover[] = [];
  let after: { KeyMarker?: string; UploadIdMarker?: string } | null = {};
  while (after) {
    const page: ListMultipartUploadsCommandOutput | null = await client
      .send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: prefix, ...after }))
      .catch((error: unknown) => {
        if (isUnknownQuestion(error)) return null;
        throw error;
      });
    for (const { Key = '', UploadId, Initiated } of page?.Uploads ?? []) {
      const name = Key.slice(prefix.length);
      if (!Initiated || Initiated >= before || !halves.test(name)) continue;
      found.push({ name, bytes: null });
      if (mend) await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
    }
    after = page?.IsTruncated
      ? { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
      : null;
  }
  return found;
}
