import { Complaint } from '../complaint.ts';

const names = [
  'BUCKET',
  'PUBLIC_BUCKET',
  'PREFIX',
  'ENDPOINT',
  'REGION',
  'KEY_ID',
  'SECRET',
  'PATH_STYLE',
] as const;

type Name = (typeof names)[number];

const setting = (name: Name) => `DATELINE_S3_${name}`;

/** What each value has to look like, and what to say about one that doesn't. Secrets are never repeated. */
const rules: Partial<Record<Name, [test: (value: string) => boolean, sentence: string]>> = {
  BUCKET: [isBucket, 'It has to be the name of a bucket: 3 to 63 letters, digits, dots and hyphens.'],
  PUBLIC_BUCKET: [isBucket, 'It has to be the name of a bucket: 3 to 63 letters, digits, dots and hyphens.'],
  PREFIX: [
    (value) => /^[\w.-]+(\/[\w.-]+)*$/.test(value),
    'It has to be letters, digits, ".", "_" and "-", without slashes at its ends, such as newsroom/photos.',
  ],
  ENDPOINT: [isEndpoint, 'It has to be the address of the store, such as https://s3.example.com.'],
  PATH_STYLE: [
    (value) => ['1', 'true', 'yes', 'on', '0', 'false', 'no', 'off'].includes(value.toLowerCase()),
    'Give 1 for addresses as https://store/bucket, or 0 for https://bucket.store.',
  ],
};

function isBucket(value: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/.test(value);
}

function isEndpoint(value: string): boolean {
  const url = URL.parse(value);
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  return Boolean(plain && (url.protocol === 'http:' || url.protocol === 'https:'));
}

/**
 * The settings of an S3-compatible store for the photo files, checked, as processes get them: every one of them has
 * a value, an empty one where it is not set. Throws a Complaint for the first one that makes no sense.
 */
export function readPhotoStore(environment: NodeJS.ProcessEnv): Record<string, string> {
  const value = (name: Name) => environment[setting(name)]?.trim() ?? '';
  const given = names.filter((name) => value(name) !== '');
  if (given[0] && !value('BUCKET')) {
    throw new Complaint(
      `${setting(given[0])} is set, but not ${setting('BUCKET')}. Name the bucket, or unset it to keep photos in the data folder.`,
    );
  }
  for (const name of given) {
    const [test, sentence] = rules[name] ?? [() => true];
    if (!test(value(name))) throw new Complaint(`${setting(name)} is "${value(name)}". ${sentence}`);
  }
  if (!value('KEY_ID') !== !value('SECRET')) {
    throw new Complaint(
      `Give both ${setting('KEY_ID')} and ${setting('SECRET')}, or neither where the machine has keys of its own.`,
    );
  }
  return Object.fromEntries(names.map((name) => [setting(name), value(name)]));
}
