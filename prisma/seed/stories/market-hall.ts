import type { StoryPlan } from '../plan';
import { h2, p, quote } from '../write';

export const marketHall: StoryPlan = {
  key: 'market-hall',
  internalSlug: 'feature-market-hall-roof',
  urlSlug: 'iron-hall-roof-bay-by-bay',
  kind: 'feature',
  section: 'news',
  tags: ['Market hall', 'Architecture'],
  bylines: ['adair'],
  by: 'teague',
  kicker: 'The iron hall',
  headline: 'They are taking the roof off the market one bay at a time, and nobody has to stop selling fish',
  standfirst:
    'Nine arches, 2,300 panes and a plan borrowed from how one changes the boards of a boat that has to stay at sea.',
  lead: { picture: 'market' },
  published: { daysAgo: 15, at: '09:00' },
  body: [
    p(
      'On the drawing the hall is a whale. Nine iron ribs, a skin of glass, a mouth of double doors towards the quay. It was put up in eleven months by a shipyard that had run out of ships, and for a hundred and thirty years it has moved as ships do: five millimetres out in the morning, five millimetres back at night. Last winter a pane came down between the eels and the eggs. Nobody was under it.',
    ),
    p(
      'The engineers who went up afterwards found that the iron was in better order than they were. It was the putty that had died. All 2,300 panes must come out, be cleaned, be bedded anew and go back, and the rule that the stallholders set was short: the market doesn’t close.',
    ),
    h2('A roof inside the roof'),
    p(
      'So a bay at a time a second roof is pushed in under the first, a cart on rails as wide as the hall with a deck for glaziers above and, below, boards painted white so that the lemons still look yellow. It takes two weeks a bay. On a Sunday night, when the cart moves on, the stalls beneath it change places like dancers, and on Monday people who have bought bread in one spot for forty years stand there in front of a plumber.',
    ),
    quote(
      'My grandmother sold here through two wars and a flood. I can sell through a man called Kevin.',
      'Dagny Roe, fish',
    ),
    p(
      'Kevin is Kevin Achterberg, foreman, who had never worked above live customers and has learned to announce himself. A bell means that something heavy moves. Two bells mean that it has stopped. He has been given, so far, eleven herring, a ham and the first name of everybody’s children.',
    ),
    h2('Numbers on the glass'),
    p(
      'Each pane is numbered in chalk as it comes out, because no two are quite alike: the ribs were bent by eye. Washed, they turn out not to be green at all. The light under the two finished bays is the light that the photographs in the [hall’s own archive](https://ironhall.example.org/archive) show, which everybody had taken for the fault of the photographs.',
    ),
    p(
      'On the inside of pane 417 somebody had scratched two sets of initials and a year. The glaziers bedded it the same way round. It is the fourth from the left above the cheese, and can be read at about ten in the morning, when the sun comes over the Customs House.',
    ),
    p('The whale is to have all her skin again by the first week of June.'),
  ],
};
