import * as z from 'zod/mini';
import { isSlug } from '@/lib/kit/slug';
import { isLanguageTag } from '@/lib/kit/text-direction';
import { optionalWebAddressField } from '../address-field';
import { embedContentSchema } from './embed';

const line = (max: number) => z.string().check(z.maxLength(max));
const uuid = z.uuid();

/** The photo or video above the story. A photo's alt and caption override the asset's where they are not null. */
export const leadMediaSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('photo'),
    photoId: uuid,
    alt: z.nullable(line(2_000)),
    decorative: z.boolean(),
    caption: z.nullable(line(4_000)),
  }),
  z.strictObject({ kind: z.literal('video'), embed: embedContentSchema }),
]);
export type LeadMedia = z.infer<typeof leadMediaSchema>;

export const storyKinds = [
  'news',
  'feature',
  'opinion',
  'review',
  'explainer',
  'analysis',
  'gallery',
  'video',
] as const;
/** What search engines are told of a story's page. */
export const indexings = ['index', 'noindex'] as const;
export const bylineRoles = ['reporter', 'photographer', 'editor', 'illustrator'] as const;

const bylineSchema = z.strictObject({ authorId: uuid, role: z.enum(bylineRoles) });

/** Who signs a story or an update, in order. */
export const bylinesSchema = z.array(bylineSchema).check(z.maxLength(20));

/** How many characters a field of free text may have. */
export const textLimits = {
  headline: 300,
  standfirst: 1_000,
  kicker: 100,
  contentWarning: 500,
  internalSlug: 100,
  datelinePlace: 100,
  backstory: 1_500,
  searchHeadline: 300,
  socialHeadline: 300,
  socialText: 500,
  description: 500,
} as const;

export const reviewedKinds = [
  'book',
  'film',
  'series',
  'music',
  'stage',
  'exhibition',
  'game',
  'restaurant',
  'product',
] as const;
/** The most that a rating gives; half ones are possible. */
export const bestRating = 5;

/** What a review is about. */
const reviewSchema = z.strictObject({
  kind: z.enum(reviewedKinds),
  name: line(200),
  /** Who made it. */
  by: line(200),
  /** From half a star on; null for a review that gives none. */
  rating: z.nullable(z.number().check(z.minimum(0.5), z.maximum(bestRating), z.multipleOf(0.5))),
});
export type Reviewed = z.infer<typeof reviewSchema>;

/** How many key points a story should have at most, and how long each may be. */
export const keyPointLimits = { count: 8, length: 300 } as const;
/** How many stories an editor may choose to stand at the end of another one. */
export const maxRelated = 6;

/**
 * Of what came to stories later: those that were saved before have none. With room for what two people did at once, whose
 * lists are merged.
 */
const listOf = <T extends z.core.SomeType>(part: T, most: number) =>
  z._default(z.array(part).check(z.maxLength(3 * most)), []);

/**
 * The fields of a story beside its document. Empty strings mean "not written"; what derives from other fields
 * (a search headline, an address) is derived when it is empty, never stored.
 */
export const storyFieldsSchema = z.strictObject({
  headline: line(textLimits.headline),
  standfirst: line(textLimits.standfirst),
  /** What a reader should know first: a sentence each, as plain text. */
  keyPoints: listOf(line(keyPointLimits.length), keyPointLimits.count),
  kicker: line(textLimits.kicker),
  contentWarning: line(textLimits.contentWarning),
  lead: z.nullable(leadMediaSchema),
  /** What the newsroom calls the story, before it has a headline. */
  internalSlug: line(textLimits.internalSlug),
  /** The last part of the address; derived from the headline at the first publication when empty. */
  urlSlug: z.string().check(z.refine((slug) => slug === '' || isSlug(slug), 'slug-refused')),
  sectionId: z.nullable(uuid),
  tagIds: z.array(uuid).check(z.maxLength(30)),
  bylines: bylinesSchema,
  /** The stories that stand at its end, by their ids; none for those that are found by topics and words. */
  relatedIds: listOf(uuid, maxRelated),
  /** The story that this one says in another language; null for an original. */
  translationOf: z._default(z.nullable(uuid), null),
  datelinePlace: line(textLimits.datelinePlace),
  /** How it was reported, in paragraphs of plain words (schema.org/backstory). Stories of before have none. */
  backstory: z._default(line(textLimits.backstory), ''),
  searchHeadline: line(textLimits.searchHeadline),
  socialHeadline: line(textLimits.socialHeadline),
  socialText: line(textLimits.socialText),
  sharePhotoId: z.nullable(uuid),
  description: line(textLimits.description),
  canonicalUrl: optionalWebAddressField,
  /** Whether search engines may list it. Stories of before have none and are listed. */
  indexing: z._default(z.enum(indexings), 'index'),
  kind: z.enum(storyKinds),
  /** Of a review only. */
  review: z._default(z.nullable(reviewSchema), null),
  /** BCP 47. */
  language: z.string().check(z.refine(isLanguageTag)),
});

export type StoryFields = z.infer<typeof storyFieldsSchema>;
export type StoryKind = StoryFields['kind'];
/** Who signs, by their authors' ids. */
export type BylineFields = z.infer<typeof bylinesSchema>;

export type BylineRole = (typeof bylineRoles)[number];

/** The fields of a story that nobody has written yet. */
export function emptyFields(language = 'en'): StoryFields {
  return {
    headline: '',
    standfirst: '',
    keyPoints: [],
    kicker: '',
    contentWarning: '',
    lead: null,
    internalSlug: '',
    urlSlug: '',
    sectionId: null,
    tagIds: [],
    bylines: [],
    relatedIds: [],
    translationOf: null,
    datelinePlace: '',
    backstory: '',
    searchHeadline: '',
    socialHeadline: '',
    socialText: '',
    sharePhotoId: null,
    description: '',
    canonicalUrl: '',
    indexing: 'index',
    kind: 'news',
    review: null,
    language,
  };
}
