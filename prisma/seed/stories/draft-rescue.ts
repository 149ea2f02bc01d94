import type { StoryPlan } from '../plan';
import { h2, p, quote } from '../write';

/** A draft, nearly done. */
export const draftRescue: StoryPlan = {
  key: 'draft-rescue',
  internalSlug: 'feature-upper-wren-team',
  kind: 'feature',
  section: 'news',
  tags: ['Mountain rescue', 'Karr glacier'],
  bylines: ['halloway'],
  by: 'halloway',
  kicker: 'Mountain rescue',
  headline: 'Nine torches on the Karr: a night out with the people who come for you',
  standfirst:
    'The Upper Wren team has forty-one volunteers, two dogs and one stretcher that folds. Each November it goes up to lose somebody on purpose.',
  published: null,
  saved: { daysAgo: 1, at: '21:35' },
  lead: {
    picture: 'rescue',
    caption: 'Volunteers of the Upper Wren team on the way up, an hour before the dog sat down.',
  },
  body: [
    p(
      'The body, who is called Dennis and teaches geography, has been lying in the snow since five with a thermos and a book. He’s not to help. If he’s cold he may say so; if they walk past him he must let them.',
    ),
    p(
      'They walk past him. Nine torches go by on the ridge, thirty metres above, in a line so even that it might be one creature. Dennis turns a page. At the end of the line something stops, and sits down, and barks once.',
    ),
    h2('One in forty'),
    p(
      'The team was called out 63 times last year. On most nights there is somebody with a twisted knee and a dead telephone, and on a few there is not. What they train for in November is the one case in forty in which nobody knows where to look.',
    ),
    quote(
      'You go slower than you’d like. The first thing you learn up here is how slowly you have to go to be quick.',
      'Kirsten Vane, team leader',
    ),
    p('Dennis was found at 8.52pm. It took three hours and six minutes. He was on page 212.'),
  ],
};
