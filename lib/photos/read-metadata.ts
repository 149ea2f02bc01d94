import type {
  MetadataProblem,
  PhotoMetadata,
  PhotoTexts,
  Sourced,
  SourcedText,
} from '@/lib/document/shapes/photo-metadata';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { cleanText } from './clean-text';
import { loadTags } from './load-tags';
import { exifBlock, iimBlock, type MetadataBlock, xmpBlock } from './metadata-blocks';
import { creatorLimits, placeFields, type termFields, textFields } from './metadata-fields';

type Report = (problem: MetadataProblem) => void;

const dataMiningTerms = 'http://ns.useplus.org/ldf/vocab/';
const sourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** Values that must be more than text; null refuses. A source type may be written as its bare term. */
const webAddress = (text: string) => safeWebAddress(text) ?? safeWebAddress(`https://${text}`);

const accepted: Partial<Record<keyof PhotoTexts, (text: string) => string | null>> = {
  webStatement: webAddress,
  licensorUrl: webAddress,
  dataMining: (text) => safeWebAddress(/^DMI-[A-Z-]+$/.test(text) ? dataMiningTerms + text : text),
  digitalSourceType: (text) => safeWebAddress(/^[a-z]+$/i.test(text) ? sourceTypes + text : text),
};

/** The version for a reader of `language`: the file's default, else that language, else the first. */
function preferred(versions: Map<string, string>, language: string): string {
  const tags = [...versions.keys()];
  const tag =
    tags.find((own) => own === 'x-default') ?? tags.find((own) => own.split('-')[0] === language) ?? tags[0];
  return versions.get(tag ?? '') ?? '';
}

function readText(
  name: keyof typeof textFields,
  blocks: MetadataBlock[],
  language: string,
  report: Report,
): SourcedText | null {
  const field = textFields[name];
  for (const block of blocks) {
    const versions = new Map<string, string>();
    for (const [tag, raw] of block.versions(field).slice(0, 50)) {
      const { text, cut } = cleanText(raw, field.max, field.lines);
      const value = accepted[name] && text ? accepted[name](text) : text;
      if (cut) report({ code: 'value-cut', field: name });
      if (value === null) report({ code: 'value-refused', field: name });
      const key = /^[a-z\d-]{1,35}$/i.test(tag) ? tag.toLowerCase() : '';
      if (value && !versions.has(key)) versions.set(key, value);
    }
    if (versions.size > 0) {
      const value = preferred(versions, language);
      const languages = versions.size > 1 ? { languages: Object.fromEntries(versions) } : {};
      return { value, origin: block.origin, ...languages };
    }
  }
  return null;
}

function readCreators(blocks: MetadataBlock[], report: Report): Sourced<string[]> | null {
  for (const block of blocks) {
    const cleaned = block.creators().map((raw) => cleanText(raw, creatorLimits.max));
    const names = [...new Set(cleaned.map(({ text }) => text).filter(Boolean))];
    if (names.length === 0) continue;
    if (cleaned.some(({ cut }) => cut) || names.length > creatorLimits.count) {
      report({ code: 'value-cut', field: 'creators' });
    }
    return { value: names.slice(0, creatorLimits.count), origin: block.origin };
  }
  return null;
}

function firstOf(
  blocks: MetadataBlock[],
  read: (block: MetadataBlock) => string | null,
): Sourced<string> | null {
  for (const block of blocks) {
    const value = read(block);
    if (value) return { value, origin: block.origin };
  }
  return null;
}

function readPlace(blocks: MetadataBlock[], report: Report): SourcedText | null {
  return firstOf(blocks, (block) => {
    const words = block.place().map((word) => cleanText(word, 200).text);
    const { text, cut } = cleanText([...new Set(words)].filter(Boolean).join(', '), placeFields.max);
    if (cut) report({ code: 'value-cut', field: 'placeTaken' });
    return text;
  });
}

function readTerm(blocks: MetadataBlock[], which: keyof typeof termFields): Sourced<string> | null {
  return firstOf(blocks, (block) => block.term(which));
}

/**
 * What the file says about itself, from XMP, else IIM, else EXIF, value by value. `language` (BCP 47, with or
 * without a region) chooses among versions where the file names no default. Never throws on a broken file: it returns what could be
 * read, and what couldn't in `problems`.
 */
export async function readMetadata(bytes: Buffer, { language = 'en' } = {}): Promise<PhotoMetadata> {
  const bare = language.split('-')[0] ?? language;
  const problems: MetadataProblem[] = [];
  const report: Report = (problem) => {
    const known = problems.some(({ code, field }) => code === problem.code && field === problem.field);
    if (!known) problems.push(problem);
  };
  const tags = await loadTags(bytes, report);
  const blocks = [xmpBlock(tags.xmp), iimBlock(tags.iim), exifBlock(tags.exif)];
  const texts = Object.fromEntries(
    Object.keys(textFields).map((name) => {
      const field = name as keyof typeof textFields;
      return [field, readText(field, blocks, bare, report)];
    }),
  ) as unknown as Omit<PhotoTexts, 'placeTaken'>;

  const credit = texts.creditLine;
  if (credit?.origin === 'iim' && new TextEncoder().encode(credit.value).length >= 31) {
    report({ code: 'credit-may-be-cut', field: 'creditLine' });
  }
  return {
    ...texts,
    placeTaken: readPlace(blocks, report),
    creators: readCreators(blocks, report),
    dateTaken: firstOf(blocks, (block) => block.date()),
    embargo: readTerm(blocks, 'embargo'),
    expiry: readTerm(blocks, 'expiry'),
    problems,
  };
}
