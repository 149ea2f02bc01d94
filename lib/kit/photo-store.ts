/** An S3-compatible store for the photo files. */
export interface S3Place {
  bucket: string;
  /** The bucket of the public half, where it has one of its own. */
  publicBucket: string;
  /** Put before every key, without slashes at its ends; empty for none. */
  prefix: string;
  region: string;
  /** Null for Amazon's own. */
  endpoint: string | null;
  /** Null to take them where Amazon's tools do: its environment variables, its files, the machine's role. */
  keys: { id: string; secret: string } | null;
  /** Addresses as `endpoint/bucket` instead of `bucket.endpoint`. */
  pathStyle: boolean;
}

/** The S3-compatible store that an environment names, as `npm run up` has checked it; null for the data folder. */
export function s3Place(environment: Record<string, string | undefined>): S3Place | null {
  const value = (name: string) => environment[`DATELINE_S3_${name}`]?.trim() || null;
  const bucket = value('BUCKET');
  if (!bucket) return null;
  const endpoint = value('ENDPOINT');
  const [id, secret] = [value('KEY_ID'), value('SECRET')];
  return {
    bucket,
    publicBucket: value('PUBLIC_BUCKET') ?? bucket,
    prefix: value('PREFIX') ?? '',
    region: value('REGION') ?? 'us-east-1',
    endpoint,
    keys: id && secret ? { id, secret } : null,
    pathStyle: ['1', 'true', 'yes', 'on'].includes(value('PATH_STYLE')?.toLowerCase() ?? ''),
  };
}
