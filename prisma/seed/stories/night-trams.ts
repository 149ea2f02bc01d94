import type { StoryPlan } from '../plan';
import { h2, ol, p, photo, quote } from '../write';

export const nightTrams: StoryPlan = {
  key: 'night-trams',
  internalSlug: 'council-night-trams',
  urlSlug: 'night-trams-saved-by-one-vote',
  kind: 'news',
  section: 'news',
  tags: ['City council', 'Transport'],
  bylines: ['lindholm', ['teague', 'photographer']],
  by: 'teague',
  kicker: 'City council',
  headline: 'Night trams saved by one vote at twenty to two, as the last of them went by outside',
  standfirst:
    'After seven hours the council kept the N2 and N5 running, cut the N7 and found the money in a place that nobody had looked: its own car park.',
  keyPoints: [
    'The N2 and the N5 run on for at least two years; the N7 to East Mole ends on 31 January.',
    'By 24 votes to 23 the council decided against saving 1.9 million a year.',
    'Closing its own car park at eight in the evening pays for the N5.',
  ],
  datelinePlace: 'Wrenmouth',
  lead: { picture: 'council' },
  published: { daysAgo: 3, at: '07:15' },
  body: [
    p(
      'The longest council meeting in nine years ended with a show of hands that had to be counted three times. By 24 to 23 the city will keep two of its three night tram lines for at least two more years. The vote came at 1.40am, and in the silence before the result the N2 could be heard braking for Corn Street.',
    ),
    p(
      'The transport committee had proposed to end all night service in January and save 1.9 million a year. Some 6,400 people use the lines in a week. Four in ten of them, by the committee’s own count, are on their way to or from work: cleaners, bakers, nurses, stagehands, the early shift at the fish market.',
    ),
    photo('tram', {
      caption: 'The N2 at Corn Street, a few minutes before the vote. Its driver had been texted the agenda.',
    }),
    h2('How they got there'),
    ol(
      'At **6.40pm** the committee’s proposal was moved. Sixty-one residents had put their names down to speak; the limit is two minutes each.',
      'At **9.15pm** an amendment to keep all three lines failed by nine votes.',
      'At **11.50pm** councillor Hanne Fourie asked what it cost to light, heat and guard the council’s underground car park after the offices close. Nobody knew. It was looked up.',
      'At **1.05am** the answer came: 640,000 a year. Closing it at eight each evening pays for the N5.',
      'At **1.40am** the N2 and the N5 were saved and the N7 was not.',
    ),
    quote(
      'I have parked in that garage for eleven years and I never once asked. I’d like to thank the gentleman from the bakery, who did.',
      'Hanne Fourie, councillor for Ropewalk',
    ),
    p(
      'The gentleman from the bakery was Emil Tarn, who speaks for the shop in Sailmaker Row, and who had brought the whole chamber rolls. He had wanted to know, within his two minutes, why he was asked to come to work on foot at half past two so that nobody need walk up from a car at nine.',
    ),
    h2('What goes'),
    p(
      'The N7 to East Mole will run for the last time on the night of 31 January. Its 700 weekly passengers are to get a shared taxi that can be ordered until midnight, on the model of one in the valleys that [carried eleven people in its first month](https://transport.norland.example.org/call-a-ride). The committee’s chair called this a beginning. From the gallery somebody called it a Toyota.',
    ),
    p(
      'The meeting rose at 1.52. The next N2 was at 2.04, and thirty-one councillors, more than have ever been seen on it together, were there to meet it.',
    ),
  ],
};
