import type { StoryPlan } from '../plan';
import { p, quote, ul } from '../write';

export const cityMatch: StoryPlan = {
  key: 'city-match',
  internalSlug: 'match-city-harrowgate',
  urlSlug: 'city-northern-rail-ten-men',
  kind: 'news',
  section: 'sport',
  tags: ['Wrenmouth City', 'Football'],
  bylines: ['aske'],
  by: 'teague',
  kicker: 'Wrenmouth City 1–0 Northern Rail',
  headline: 'Ten men, seventy minutes, one corner: City find a way to enjoy the rain',
  standfirst:
    'Sent down to ten before the half-hour, City had a single corner in the second half. They scored from it, and their goalkeeper did the rest.',
  lead: { picture: 'stadium' },
  published: { daysAgo: 2, at: '22:10' },
  body: [
    p(
      'There are games that one wins by being better, and others by being wetter. On ‹2› night at Ropewalk Park, where the drains had given up before the teams came out, City played seventy minutes with ten men against the team at the top of the table, had the ball for about a quarter of them, and won.',
    ),
    p(
      'The sending-off was no injustice. In the twentieth minute Tor Anders, the last man, found that the ball had stopped in a puddle and that the man behind him hadn’t. He was already undoing his armband as the referee felt for the card. On the touchline his manager, Lucille Brandt, was seen to look at the sky like somebody checking a delivery.',
    ),
    quote(
      'We talked at half-time about the things we could control. It was a short talk.',
      'Lucille Brandt, manager of Wrenmouth City',
    ),
    p(
      'What followed was Noa Teller’s evening. The goalkeeper, twenty-two and in her first season between the posts of a mixed-league side at this level, made eleven saves, of which four belong in a museum and one in a court of law: a header by Osei from five metres, which she seemed to have passed already when she came back for it. In the west stand they stopped cheering and began to count.',
    ),
    p(
      'The goal came in the 77th minute. City hadn’t been in the other penalty area since the interval and won their only corner by accident, when a clearance skidded off a shin. Ruben Dace, who takes them low because he can’t take them high, took it low. It stopped in the same puddle. Iris Maddow did not.',
    ),
    ul(
      '**Shots:** City 3, Northern Rail 24',
      '**Corners:** City 1, Northern Rail 13',
      '**Possession:** City 26%',
      '**Attendance:** 9,108, all of them visible at the end because nobody had left',
    ),
    p(
      'City are sixth. They go to Ansty next week, where according to the [forecast](https://weather.example.org/ansty) it will be dry. Brandt has asked whether anything can be done about that.',
    ),
  ],
};
