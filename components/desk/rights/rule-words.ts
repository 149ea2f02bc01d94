import type { DeskRightRule, RightSubject, RightTerms } from '@/lib/document/shapes/right-rule';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { rightsMessages } from '@/lib/kit/messages/rights';

/** What a rule says: `May be used until 1 December 2026 at 12:00 GMT`. */
export function termsInWords({ answer, startsAt, endsAt }: RightTerms, locale: Locale): string {
  const { span, answer: answers } = rightsMessages();
  const [start, end] = [startsAt, endsAt].map((edge) => edge && formatDate(edge, 'dateTime', locale));
  const when = start && end ? span.both(start, end) : start ? span.from(start) : end ? span.until(end) : '';
  return [answers[answer], when].filter(Boolean).join(' ');
}

/** What a rule is about. */
export function subjectInWords({ subject, name }: DeskRightRule): string {
  const { about } = rightsMessages();
  if ('photoId' in subject) return about.photo;
  return 'collectionId' in subject ? about.collection(name) : about.agency(name);
}

/** Where the rules about something are made. */
export function rightsAddress(subject: RightSubject): string {
  if ('photoId' in subject) return `/desk/photos/${subject.photoId}#rights`;
  return 'collectionId' in subject ? `/desk/rights/collections/${subject.collectionId}` : '/desk/rights';
}
