import { creditSchema } from '@/lib/document/credit';
import { defaultCreditStyle } from '@/lib/document/credit-style';
import { creditLine } from '@/lib/document/format-credit';
import { sameJson } from '@/lib/document/same-json';
import type { PhotoEvent } from '@/lib/document/shapes/photo-details';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';

type Detail = Record<string, unknown>;

const asDetail = (value: unknown): Detail | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Detail) : null;

/** A value of a photo as words: a credit as its line. */
function said(value: unknown): string {
  const words = photoPageMessages().history;
  const credit = asDetail(value) && creditSchema.safeParse(value);
  const text = credit?.success
    ? creditLine(credit.data, defaultCreditStyle)
    : typeof value === 'string'
      ? value
      : '';
  return text ? words.quoted(text) : words.empty;
}

/** Field by field what an edit changed. Lines of before noted only what had stood there. */
function changes(detail: Detail): string[] {
  const words = photoPageMessages().history;
  const before = asDetail(detail.before) ?? {};
  const after = asDetail(detail.after);
  return Object.entries(words.fields).flatMap(([field, name]) => {
    if (!(field in before)) return [];
    if (!after) return [words.was(name, said(before[field]))];
    return sameJson(before[field], after[field])
      ? []
      : [words.changed(name, said(before[field]), said(after[field]))];
  });
}

/** What happened, in words, and a line for each thing about it that one may want to know. */
export function eventText({ verb, detail }: PhotoEvent): { what: string; lines: string[] } {
  const words = photoPageMessages().history;
  const what = words.verbs[verb] ?? words.other(verb);
  const lines = verb === 'photo.edit' ? changes(detail) : [];
  if ('undoes' in detail) lines.push(words.undone);
  if (typeof detail.reason === 'string' && detail.reason) lines.push(words.reason(detail.reason));
  if (verb.startsWith('photo.collection.')) lines.push(words.collection(String(detail.name)));
  if (verb === 'photo.crop') lines.push(words.ratio(String(detail.ratio), detail.after !== null));
  const files = [asDetail(detail.before)?.fileName, asDetail(detail.after)?.fileName];
  if (files.every((name) => typeof name === 'string'))
    lines.push(words.file(String(files[0]), String(files[1])));
  return { what, lines };
}
