import { documentRefs } from '@/blocks/document-refs';
import { type CreditPart, creditParts } from '@/lib/document/credit';
import type { ReceiptFinding } from '@/lib/document/shapes/receipt';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { evenSpaces, type ReadPage, readPage } from './read-page';

/** What somebody was answered. */
export interface Answered {
  status: number;
  /** Where a redirect leads; empty for none. */
  location: string;
  text: string;
}

const well = (check: ReceiptFinding['check']): ReceiptFinding => ({ check, ok: true, found: '' });
const finding = (check: ReceiptFinding['check'], ok: boolean, found: string): ReceiptFinding =>
  ok ? well(check) : { check, ok, found: found.slice(0, 300) };

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** All that structured data describes, whichever script it stands in. */
function thingsOf({ data }: ReadPage): Thing[] {
  return data.flatMap((given) => {
    if (!isThing(given)) return [];
    return Array.isArray(given['@graph']) ? given['@graph'].filter(isThing) : [given];
  });
}

const seconds = (time: string) => Math.floor(Date.parse(time) / 1_000);

/** Pages say times by the second. */
const isSameTime = (said: unknown, instant: string) =>
  typeof said === 'string' && seconds(said) === seconds(instant);

/** Structured data: it parses, and one thing in it has the story's headline and both of its times. */
function judgeData(page: ReadPage, story: StoryPage): ReceiptFinding {
  if (page.data.includes(null)) return finding('structured-data', false, '');
  const article = thingsOf(page).find(({ headline }) => headline !== undefined);
  if (!article) return finding('structured-data', false, '');
  const { headline, datePublished, dateModified } = article;
  if (headline !== story.headline) return finding('structured-data', false, String(headline));
  if (!isSameTime(datePublished, story.publishedAt))
    return finding('structured-data', false, String(datePublished));
  return finding('structured-data', isSameTime(dateModified, story.modifiedAt), String(dateModified));
}

/** Whoever a credit names; wording that an agency requires as a whole. */
function namesOf(part: CreditPart): string[] {
  if (part.line) return [part.line];
  const { creators, agency, library, suppliedBy, courtesyOf } = part;
  return [...creators, agency, library, suppliedBy, courtesyOf].flatMap((name) => (name ? [name] : []));
}

/** Credits: everybody whom the credit of a picture on the page names is named on it, in whatever style. */
function judgeCredits(page: ReadPage, story: StoryPage): ReceiptFinding {
  const documents = [story.document, ...story.updates.map(({ document }) => document)];
  const lead = story.lead?.kind === 'photo' ? [story.lead.photo.id] : [];
  const shown = new Set([
    ...lead,
    ...documents.flatMap((document) =>
      documentRefs(document).flatMap(({ kind, id }) => (kind === 'photo' ? id : [])),
    ),
  ]);
  const photos = [...shown].flatMap((id) => story.refs.photos.get(id) ?? []);
  const known = photos.filter(({ withheld, creditStatus }) => !withheld && creditStatus === 'known');
  const names = known.flatMap(({ credit }) => creditParts(credit).flatMap(namesOf));
  const text = page.text.toLowerCase();
  const missing = names.find((name) => !text.includes(evenSpaces(name).toLowerCase()));
  return finding('credits', missing === undefined, missing ?? '');
}

/**
 * Whether a page is what readers of this story should get.
 * @param origin the public one
 */
export function judgePage(answer: Answered, story: StoryPage, origin: string): ReceiptFinding[] {
  if (answer.status !== 200) return [finding('page', false, String(answer.status))];
  const page = readPage(answer.text);
  const canonical = story.canonicalUrl || origin + story.path;
  return [
    well('page'),
    finding('canonical', page.canonical === canonical, page.canonical),
    judgeData(page, story),
    judgeCredits(page, story),
  ];
}

/** Whether an address says that its story was taken down: gone, or by leading elsewhere. */
export function judgeTakedown(answer: Answered, target: string | null, origin: string): ReceiptFinding[] {
  if (!target) return [finding('page', answer.status === 410, String(answer.status))];
  if (answer.status !== 301) return [finding('page', false, String(answer.status))];
  const leads = URL.parse(answer.location, origin)?.href;
  return [finding('page', leads === new URL(target, origin).href, answer.location)];
}

/** Whether an address says that its story was taken back, and what was wrong. */
export function judgeRetraction(answer: Answered, notice: string): ReceiptFinding[] {
  if (answer.status !== 200) return [finding('page', false, String(answer.status))];
  const { text } = readPage(answer.text);
  const paragraphs = notice.split(/\n\s*\n/).map(evenSpaces);
  return [
    well('page'),
    finding(
      'notice',
      paragraphs.every((words) => text.includes(words)),
      '',
    ),
  ];
}
