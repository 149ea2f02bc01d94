import type { StoryPlan } from '../plan';
import { p, quote } from '../write';

export const sorleyReview: StoryPlan = {
  key: 'sorley-review',
  internalSlug: 'review-sorley-four-tides',
  urlSlug: 'edda-sorley-four-tides-review',
  kind: 'review',
  section: 'culture',
  tags: ['Art', 'Customs House'],
  bylines: ['marchetti'],
  by: 'ruel',
  kicker: 'Exhibition',
  review: { kind: 'exhibition', name: 'Four Tides', by: 'Customs House', rating: 5 },
  headline: 'Edda Sorley painted the same bay for forty years. At last one can see that it moved',
  standfirst:
    'The Customs House brings “Four Tides” together for the first time. Take somebody small with you.',
  lead: { picture: 'gallery' },
  published: { daysAgo: 18, at: '10:20' },
  body: [
    p(
      'The trouble with a view is that it stays where it is. Edda Sorley, who died at ninety-one with paint under her nails, had one view, from the upstairs window of a net store at Saltings, and made some six hundred pictures of it. Critics of my generation wrote that she repeated herself. I wrote it too, and would like the cutting back.',
    ),
    p(
      '“Four Tides” was painted over four years, one canvas to each, and sold to four collections on three continents before the last of them was dry. Sorley asked in her will that they be shown together once. It has taken the Customs House eleven years, two lawsuits and a borrowed crane, and now they hang in the east room, end to end, nineteen metres of the same bay.',
    ),
    p(
      'It is not the same bay. That is the first thing, and it takes about ten minutes, which is why there is a bench. In the first the channel lies to the left of the posts. In the second it has begun to lean. By the fourth it is somewhere else entirely, the posts are under water and a bank that wasn’t there has grass on it. What looks like a painter’s habit was a survey. She was the only person in Norland who looked at that water every day, and she left us her notes in orange and blue.',
    ),
    quote(
      'Everybody asks why I don’t paint something else. I keep waiting for it to hold still.',
      'Edda Sorley, in a letter shown in the second room',
      { kind: 'address', url: 'https://customs-house.example.org/sorley/letters' },
    ),
    p(
      'The hang is plain to the point of nerve: four canvases, daylight, one bench, no text within five metres. The labels are in the next room, with the letters, the tide tables she corrected in pencil, and the window itself, frame and all, which the gallery bought from the net store’s new owner for the price of a better one.',
    ),
    p(
      'On the morning I was there a boy of perhaps five walked the whole nineteen metres with one finger in the air, following the channel. At the end he turned round and walked it back. “It’s a film,” he told his mother. Reader, it is.',
    ),
    p('*Customs House, east room, until 12 April. Free on Wednesdays.*'),
  ],
};
