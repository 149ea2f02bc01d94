import type { StoryPlan } from '../plan';
import { p, quote, ul } from '../write';

export const lido: StoryPlan = {
  key: 'lido',
  internalSlug: 'east-mole-lido-reopening',
  urlSlug: 'east-mole-lido-reopens',
  kind: 'news',
  section: 'sport',
  tags: ['Swimming', 'East Mole'],
  bylines: ['aske', 'lindholm'],
  by: 'teague',
  kicker: 'East Mole',
  headline: 'The lido will open again in May, and it will be warm, thanks to a cold store',
  standfirst:
    'A fish freezer next door throws away enough heat for four swimming pools. It took a plumber to ask.',
  lead: { picture: 'lido' },
  published: { daysAgo: 10, at: '10:45' },
  body: [
    p(
      'The East Mole lido, empty for two summers but for rainwater and one determined duck, will open again on the first Saturday in May. The trust that took it over from the city for a token coin said on ‹11› that it had raised the last of 2.3 million, and that the water, which used to be sixteen degrees on a good day, would be twenty-four on any.',
    ),
    p(
      'The heat will come through a hole in a wall. On the other side of it stands Norland Cold Store, which keeps eleven thousand tonnes of fish at minus twenty-five and, to do so, blows the warmth of a small town out of its roof day and night. The pipes will be ninety metres long. For sixty years the coldest pool on the coast lay beside the largest heater in it.',
    ),
    quote(
      'I was there about a valve. I put my hand on the outlet and I thought, hang on, my nan swims next door.',
      'Yusuf Brandl, plumber and trustee',
    ),
    p('What else is new, and what isn’t:'),
    ul(
      'Eight lanes, as before, fifty metres, as before; a ramp at the shallow end, and two changing rooms that a wheelchair can turn in.',
      'Open from **six in the morning** from May to October, and at weekends in winter.',
      'The parasols are the old ones. The cafe found all forty of them behind the boiler.',
      'The diving tower stays closed. It was designed for a deeper pool by somebody who, records suggest, did not swim.',
    ),
    p(
      'A swim will cost four, or nothing for anyone who lives within sight of the tower, a rule that goes back to the opening and that the trust found it didn’t dare to touch. It has [printed a map](https://eastmolelido.example.org/sight). Estate agents have asked for copies.',
    ),
    p(
      'The duck, a pochard of at least six years, has been seen on the harbour side and is said to be looking at flats.',
    ),
  ],
};
