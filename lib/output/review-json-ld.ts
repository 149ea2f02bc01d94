import type { ReviewLeaf, Thing } from 'schema-dts';
import { bestRating, type Reviewed } from '@/lib/document/shapes/story-fields';
import type { StoryPage } from '@/lib/document/shapes/story-page';

/** What schema.org calls each of them, and whoever made it. */
const items = {
  book: ['Book', 'author', 'Person'],
  film: ['Movie', 'director', 'Person'],
  series: ['TVSeries', 'creator', 'Person'],
  music: ['MusicAlbum', 'byArtist', 'MusicGroup'],
  stage: ['Play', 'creator', 'Person'],
  exhibition: ['ExhibitionEvent', 'organizer', 'Organization'],
  game: ['VideoGame', 'creator', 'Organization'],
  restaurant: ['Restaurant', 'founder', 'Person'],
  product: ['Product', 'manufacturer', 'Organization'],
} as const satisfies Record<Reviewed['kind'], readonly [string, string, string]>;

/**
 * What makes an article a review for crawlers (https://developers.google.com/search/docs/appearance/structured-data/review-snippet):
 * a ReviewNewsArticle is both, so it has the item and the rating itself.
 */
export function reviewJsonLd({ review }: StoryPage): Pick<ReviewLeaf, 'itemReviewed' | 'reviewRating'> {
  if (!review) return {};
  const [type, property, maker] = items[review.kind];
  const by = review.by ? { [property]: { '@type': maker, name: review.by } } : {};
  return {
    itemReviewed: { '@type': type, name: review.name, ...by } as Thing,
    ...(review.rating !== null && {
      reviewRating: {
        '@type': 'Rating',
        ratingValue: review.rating,
        bestRating,
        worstRating: 0.5,
      },
    }),
  };
}
