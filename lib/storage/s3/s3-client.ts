import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Place } from '@/lib/kit/photo-store';

/** The SDK, loaded when the first file is asked for: an installation with a folder never needs it. */
export function loadSdk() {
  return import('@aws-sdk/client-s3');
}

/** A client for a store. It tries a request three times, and waits no longer than a reader would. */
export async function s3Client(place: S3Place): Promise<S3Client> {
  const { S3Client } = await loadSdk();
  const { region, endpoint, keys, pathStyle } = place;
  return new S3Client({
    region,
    endpoint: endpoint ?? undefined,
    forcePathStyle: pathStyle,
    credentials: keys ? { accessKeyId: keys.id, secretAccessKey: keys.secret } : undefined,
    maxAttempts: 3,
    // Newer checksums than MD5 are Amazon's alone; most compatible stores refuse a body that ends with one.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
  });
}
