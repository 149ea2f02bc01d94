import { type S3Place, s3Place } from '../../lib/kit/photo-store.ts';
import { Complaint } from '../complaint.ts';

const patience = 20_000;

/** What to say about an error of the store, by its name in the S3 API and by Node's codes. */
function sentence(place: S3Place, bucket: string, error: unknown): string {
  const { name, code, $metadata } = error as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const store = place.endpoint ?? `Amazon S3 in ${place.region}`;
  const status = $metadata?.httpStatusCode;
  if (name === 'CredentialsProviderError') {
    return 'There are no keys for the photo store. Set DATELINE_S3_KEY_ID and DATELINE_S3_SECRET.';
  }
  if (status === 403 || status === 401) {
    return `The store ${store} refuses our keys for the bucket "${bucket}" (${name}). They need to list, read, write and delete there: check DATELINE_S3_KEY_ID and DATELINE_S3_SECRET.`;
  }
  if (status === 404) {
    return `The store ${store} has no bucket "${bucket}". Create it, or mend DATELINE_S3_BUCKET.`;
  }
  if (status === 301 || name === 'PermanentRedirect') {
    return `The bucket "${bucket}" is in another region than ${place.region}: mend DATELINE_S3_REGION.`;
  }
  const why = status ? `it answers ${status} ${name}` : (code ?? name);
  return `The store ${store} that DATELINE_S3_ENDPOINT names can't be used (${why}). Check the address and the network, or unset DATELINE_S3_BUCKET to keep photos in the data folder.`;
}

async function tryOut(place: S3Place, bucket: string, signal: AbortSignal): Promise<void> {
  const { DeleteObjectCommand, HeadBucketCommand, PutObjectCommand, S3Client } = await import(
    '@aws-sdk/client-s3'
  );
  const { endpoint, region, keys, pathStyle, prefix } = place;
  const client = new S3Client({
    region,
    endpoint: endpoint ?? undefined,
    forcePathStyle: pathStyle,
    credentials: keys ? { accessKeyId: keys.id, secretAccessKey: keys.secret } : undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000 },
  });
  const options = { abortSignal: signal };
  const file = { Bucket: bucket, Key: `${prefix ? `${prefix}/` : ''}dateline-was-here` };
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }), options);
    await client.send(new PutObjectCommand({ ...file, Body: 'It can be written.' }), options);
    await client.send(new DeleteObjectCommand(file), options);
  } finally {
    client.destroy();
  }
}

/** Makes sure that the store of the settings can be written to; throws a Complaint that says what to do if not. */
export async function checkPhotoStore(settings: Record<string, string>): Promise<void> {
  const place = s3Place(settings);
  if (!place) return;
  for (const bucket of new Set([place.bucket, place.publicBucket])) {
    await tryOut(place, bucket, AbortSignal.timeout(patience)).catch((cause: unknown) => {
      throw new Complaint(sentence(place, bucket, cause), { cause });
    });
  }
}
