import type { StoryPlan } from '../plan';
import { h2, p, quote } from '../write';

export const karrIce: StoryPlan = {
  key: 'karr-ice',
  internalSlug: 'interview-merrin-karr',
  urlSlug: 'aldo-merrin-karr-glacier',
  kind: 'news',
  section: 'science',
  tags: ['Karr glacier', 'Climate'],
  bylines: ['castellan'],
  by: 'halloway',
  kicker: 'Karr glacier',
  headline: 'Aldo Merrin’s twenty-sixth walk over the Karr was the first he could finish in shoes',
  standfirst:
    'Each September the same man pushes the same stakes into the same ice. This year three of them had nothing to be pushed into.',
  lead: { picture: 'glaciologist' },
  published: { daysAgo: 16, at: '07:40' },
  body: [
    p(
      'The notebook is the kind that surveyors use, with a waxed cover and a loop for a pencil, and it is the nineteenth. On its last page but one, under the date of this autumn’s walk, Aldo Merrin has written the numbers of three stakes and beside each the same word: *rock*.',
    ),
    p(
      'The Karr glacier lost 1.9 metres of its thickness in the year to September, the station at Skerra said on ‹17›. It is the second-largest loss since Dr Merrin began to measure, and the fifth year in a row above a metre. The tongue, which in his first notebook reached to the shepherds’ hut, ends 640 metres above it.',
    ),
    h2('Forty stakes and a ladder'),
    p(
      'The method has not changed in twenty-six years, which is its value. Forty ash poles, each four metres long, are drilled into the ice along two lines that cross. A year later somebody comes by and reads how much of each is sticking out. Satellites now do the same every eleven days, to the width of a hand. They were calibrated on the poles.',
    ),
    quote(
      'People ask if it makes me sad. It’s a stake. You read the stake. I am sad in the car.',
      'Aldo Merrin, glaciologist',
    ),
    p(
      'What was new this year was the noise. In the upper basin, where snow used to lie into the next winter, water ran under the surface all day, and at the middle of the second line a stream had cut a canyon that his ladder did not reach across. He went round. For the last hour, over gravel, he took off his irons and then his boots’ gaiters, and walked off the Karr as one walks off a beach.',
    ),
    h2('Why a city at sea level should care'),
    p(
      'About a tenth of the Wren in August is old ice. In the dry summer of two years ago it was nearly a third, and was the reason that Wrenmouth had no ban on hosepipes when every other town did. The [station’s forecast](https://station.example.org/karr/forecast) is that this reserve will be at its greatest within the decade, and will then be spent.',
    ),
    p(
      'Dr Merrin retires in March. Two of his students will do the walk next September with the twentieth notebook. He has told them to take the ladder, although they will very likely not need it.',
    ),
  ],
};
