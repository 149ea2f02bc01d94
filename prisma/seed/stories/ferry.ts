import type { StoryPlan } from '../plan';
import { h2, p, photo, quote, rule } from '../write';

export const ferry: StoryPlan = {
  key: 'ferry',
  internalSlug: 'feature-first-ferry',
  urlSlug: 'last-six-o-clock-from-skerra',
  kind: 'feature',
  section: 'news',
  tags: ['Skerra', 'Transport', 'Work'],
  bylines: ['adair'],
  by: 'halloway',
  kicker: 'Work',
  headline: 'The first boat out: a year of mornings on the six o’clock from Skerra',
  standfirst:
    'A ferry with two hundred seats and nineteen passengers, who have never agreed about the heating. A farewell, of sorts, to a timetable.',
  lead: { picture: 'ferry' },
  published: { daysAgo: 14, at: '06:00' },
  body: [
    p(
      'I should declare an interest: seat 12, port side, by the pillar. I have sat there on about two hundred mornings a year since I moved to the island, and I know the people of the six o’clock better than I know some of my family. From January there will be no six o’clock. The first boat will go at ten past seven, when most of us are already late.',
    ),
    p(
      'The *Arran Tye* has room for two hundred. In a good week nineteen of us are aboard. The company isn’t wicked; it has shown me the figures, and with the heating on each of us costs about what a taxi would, if there were taxis over water. So this isn’t a complaint. I only want to write down who was there.',
    ),
    h2('Nineteen'),
    p(
      'There’s Moira, who guts, and sleeps from cast-off to the breakwater with her eyes open. There are the twins Abel and Tomas, apprentices at the yard, who have not to my knowledge spoken to each other on board, and who share one set of headphones. There’s a judge. There is a man with a double bass, for whom a space is kept beside the lifejackets, and whom none of us has heard play; he’s bringing it to be mended, he told me, and has been for six years.',
    ),
    quote(
      'You get on in the dark and you get off in the light. I don’t know many jobs that can say that.',
      'Hal Sorensen, mate of the Arran Tye',
    ),
    p(
      'We do not talk much. The heating is on the left or on the right but never on both, and for as long as I’ve crossed there have been two parties, which could be told apart by their knitwear. Once, in fog, the engine stopped off the light, and in the quiet the judge began to hum. By the time that it started again there were four parts.',
    ),
    photo('lighthouse'),
    h2('The light'),
    p(
      'Skerra Light went over to machines in the spring. Its last keeper, Una Bright, used to lift a hand at the window when we passed, and some of us lifted one back. For a week or so after she left, we went on doing it. Then, without anybody having said so, we stopped; except the twins, who still do, both, on the same side.',
    ),
    rule(),
    p(
      'The last six o’clock is on 31 December. The company expects nineteen. I have reason to think that there will be more: there’s a list in the shop, and Moira has said that for once she will stay awake. The man with the bass has put himself down for two places.',
    ),
  ],
};
