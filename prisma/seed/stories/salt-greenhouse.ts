import type { StoryPlan } from '../plan';
import { h2, p, quote, ul } from '../write';

export const saltGreenhouse: StoryPlan = {
  key: 'salt-greenhouse',
  internalSlug: 'feature-salt-farm',
  urlSlug: 'saltings-farm-lets-the-sea-in',
  kind: 'feature',
  section: 'science',
  tags: ['Farming', 'Saltings', 'Climate'],
  bylines: ['castellan'],
  by: 'halloway',
  kicker: 'Farming',
  headline: 'The sea is getting into the wells at Saltings. One farm has started to let it',
  standfirst: 'A grower, a botanist and a leaking sluice found out which vegetables don’t mind.',
  lead: { picture: 'greenhouse' },
  published: { daysAgo: 7, at: '08:05' },
  body: [
    p(
      'The first thing that Jory Penhale noticed was the taste of the beans. Four summers ago the well behind House 3 turned, as his father’s had in the drought; where one used to get water one got soup. He did what everybody on this coast does. He drove to town, bought sweet water at the price of milk, and kept the well for the ducks.',
    ),
    p('The second thing he noticed was the ducks’ end of the field, where the overflow ran. It was green.'),
    h2('Eleven rows, two taps'),
    p(
      'Dr Amara Fell, of the coastal station at Skerra, had been looking for a farmer with a bad well and no pride. The trial that they set up is of a kind that a child could run, and on Wednesdays several do: eleven kinds of vegetable, each in two rows, one on town water and one on what comes out of the ground, which is about a quarter as salty as the sea. After three seasons they have weighed nine tonnes of food.',
    ),
    ul(
      '**Better with salt:** sea beet, samphire, one old red carrot, and, to general surprise, a tomato.',
      '**Much the same:** kale, chard, beetroot, asparagus.',
      '**Half as much, twice as sweet:** strawberries.',
      '**Dead by June:** beans. Always the beans.',
    ),
    p(
      'The tomato is the one that people drive out for. It is the size of a plum, and has a skin that you have to mean. Stress makes the plant fill its fruit with sugar to hold on to what water it has; Dr Fell has [published the curve](https://station.example.org/papers/brackish-tomato). Restaurants in Wrenmouth pay for it by the dozen, like eggs.',
    ),
    quote(
      'I’m not saying it is a solution. I’m saying that the problem turned up with no luggage and asked what was for dinner.',
      'Jory Penhale, grower',
    ),
    h2('What it can’t do'),
    p(
      'Salt doesn’t go away. Each watering leaves some behind, and a field that is only ever given brackish water becomes, in ten or fifteen years, a beach. At Saltings the rain of two winters out of three is enough to wash it down again. The third winter, Mr Penhale leaves the sluice open and prays for weather.',
    ),
    p(
      'Thirty-one farms between here and East Mole have wells that have turned, or will. The county has asked whether the trial can be made larger. Dr Fell wants first to make it longer. On the whiteboard in House 3, under the weights, somebody has kept a tally of visitors who asked for the beans. It stands at two hundred and six.',
    ),
  ],
};
