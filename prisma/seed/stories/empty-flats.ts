import type { StoryPlan } from '../plan';
import { h2, h3, p, ul } from '../write';

export const emptyFlats: StoryPlan = {
  key: 'empty-flats',
  internalSlug: 'explainer-northgate-empty',
  urlSlug: 'why-northgate-flats-are-empty',
  kind: 'explainer',
  section: 'news',
  tags: ['Housing', 'Northgate'],
  bylines: ['lindholm'],
  by: 'teague',
  kicker: 'Explained',
  headline: 'Why is one flat in five in the Northgate towers dark?',
  standfirst:
    'Four thousand people are on the city’s waiting list. Three hundred and eleven flats that the city owns are empty. Both numbers are right. Here is how.',
  lead: { picture: 'skyline' },
  published: { daysAgo: 12, at: '11:30' },
  body: [
    p(
      'Stand on the footbridge by the signal box on any evening and count windows. We did, on four nights, with a clicker; then we asked for the list. Of the 1,540 flats in the six Northgate towers, 311 are empty, and 118 of those have been empty for more than three years.',
    ),
    h2('Aren’t there people who want them?'),
    p(
      'There are: 4,020 households were on the waiting list on 1 November, and four in ten of them would take Northgate. Nobody has turned these flats down. They have not been offered.',
    ),
    h2('Then what are they waiting for?'),
    p('Mostly for one of three things.'),
    h3('A pipe'),
    p(
      'The towers’ heating runs in risers, vertical pipes that serve one flat on each floor. When a riser fails, the repair takes the wall out of every kitchen above and below. The city does it only when a whole column is free, and so, once one flat in a column falls empty, the others are left to follow.',
    ),
    h3('A law'),
    p(
      'Since the fire code of six years ago a flat that changes hands must have a second way out or a sprinkler. One that doesn’t change hands needn’t. The people who live there may stay; nobody may move in.',
    ),
    h3('A decision'),
    p(
      'The city has never said whether the towers are to be renewed or taken down. Two studies, [both public](https://cityhall.example.org/northgate/studies), say that renewing is cheaper by a fifth. Each new council has ordered another.',
    ),
    h2('What does an empty flat cost?'),
    ul(
      'In rent not paid: about **4,900** a year each, or 1.5 million in all.',
      'In heating, as risers can’t be turned off by flat: 310,000 a year.',
      'In guards and broken doors: 96,000, most of it for the ground floors.',
    ),
    p(
      'Together that is a little more than the interest would be on the loan that renewing the first two towers needs.',
    ),
    h2('Who decides, and when?'),
    p(
      'The housing committee has the towers on its agenda for 9 December. On the table are a plan to renew towers 1 and 2, and another study. The lamps in the stairwells, which burn all day because their timer was mended in summer time, are not on it.',
    ),
  ],
};
