import type { StoryPlan } from '../plan';
import { h2, p, quote } from '../write';

export const windFarm: StoryPlan = {
  key: 'wind-farm',
  internalSlug: 'outer-bank-crews',
  urlSlug: 'outer-bank-crews-want-a-ship',
  kind: 'news',
  section: 'news',
  tags: ['Energy', 'Outer Bank'],
  bylines: ['halloway'],
  by: 'halloway',
  kicker: 'Energy',
  headline: 'Outer Bank paid its way for the first time in October. Its crews would like a bed',
  standfirst:
    'The wind farm thirty kilometres off Wrenmouth has earned more than it cost in a month. The people who keep it turning sleep in a car deck.',
  datelinePlace: 'Wrenmouth',
  backstory:
    'We spoke to eleven technicians, four of whom asked not to be named, and spent a night on the ferry with the union’s consent and without the company’s. The figures for October are the company’s own; we checked them against what the grid reported that it took.\n\nThe company answered our questions in writing and would not say which ships it has asked for.',
  lead: { picture: 'wind-farm' },
  published: { daysAgo: 19, at: '16:50' },
  body: [
    p(
      'In October, for the first month since its blades began to turn, the Outer Bank wind farm earned more than it spent. It made enough electricity for 290,000 households, of which Norland has 240,000; the rest went south by cable at a good price. The company that runs it announced this on ‹19› with a photograph of a sunrise.',
    ),
    p(
      'The photograph was taken from crew boat 3, whose own crew were on their fourteenth day without a shift ashore. They have announced something as well. Unless the company provides a ship to sleep in by the new year, the technicians’ union said, its 118 members will go out to the turbines only as far as they can go and return in one day, which in winter is not at all.',
    ),
    h2('A two-hour commute with waves'),
    p(
      'Under the first plan, technicians were to be taken out each morning and brought back each night. That holds for calm water. When the swell is above two metres nobody can step from a boat to a ladder, so crews have taken to staying out and waiting for a gap: in a retired island ferry at anchor, on bunks bolted to what used to be the car deck.',
    ),
    quote(
      'It still says “Switch off engine and leave vehicle” over my head. I have thought about that more than they’d like.',
      'Bram Oduya, technician',
    ),
    p(
      'A ship built for the purpose, with cabins and a walkway that stays level while the sea does not, costs 38,000 a day. The company says that it is looking for one and that every other wind farm is too. The union has [published a list](https://turbinecrews.example.org/vessels) of four that are free from January.',
    ),
    h2('What depends on it'),
    p(
      'A turbine at Outer Bank stops about five times a year and in three cases of five needs somebody with a spanner. In October, which was mild, the average wait was two days. Last February it was nineteen. A month like that would cost the company about as much as the ship.',
    ),
    p(
      'Talks go on in the harbour board’s canteen, as neutral ground. On the second day, Mr Oduya brought along the sign. It is screwed to the wall above the coffee machine now, and no one has taken it down.',
    ),
  ],
};
