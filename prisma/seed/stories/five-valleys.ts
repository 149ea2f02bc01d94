import type { StoryPlan } from '../plan';
import { p, quote } from '../write';

export const fiveValleys: StoryPlan = {
  key: 'five-valleys',
  internalSlug: 'cycling-five-valleys',
  urlSlug: 'lena-kvist-wins-five-valleys',
  kind: 'news',
  section: 'sport',
  tags: ['Cycling', 'Five Valleys'],
  bylines: ['aske'],
  by: 'teague',
  kicker: 'Five Valleys',
  headline: 'Lena Kvist waited for a hundred and ninety kilometres and then did not wait any more',
  standfirst: 'The last race of the year was decided on the only bend that nobody had thought to look at.',
  lead: { picture: 'cycling' },
  published: { daysAgo: 20, at: '19:25' },
  body: [
    p(
      'For five hours the Five Valleys was the calmest race in the calendar. A bunch of ninety rolled out of Wrenmouth at ten, talked its way up to Hallin, ate at Karrside and came down the Tarrow in the gold end of the afternoon, still together, still talking, like guests who can’t find the door.',
    ),
    p(
      'Everybody knew how it would end. With four kilometres to go there is the wall at Ropewalk, 300 metres at fourteen in the hundred, and whoever is first at the top of it has won on eight of the past ten occasions. The teams of the favourites moved to the front. The talking stopped. In fifteenth place, eating a banana, was Lena Kvist.',
    ),
    p(
      'Kvist, thirty-six, works for the harbour as a pilot and trains before the early tide. She had told her team at breakfast that she would not win on the wall, as she never had. She had also told them, which was less noticed, that she’d gone out on ‹22› to look at the bend before it. The city had resurfaced it that week. It used to be cobbles, and for as long as there has been a race one has braked there.',
    ),
    quote('They all sat up to brake. I thought: why? And by then I was past.', 'Lena Kvist'),
    p(
      'It wasn’t an attack; she didn’t stand. She just arrived at the foot of the wall with eleven seconds in hand, at forty-eight kilometres an hour, on a road where nobody had ever been faster than thirty. On the wall she lost nine of them. On the quay, with the bunch spread out behind her like a torn sail, she lost one more, and won the Five Valleys by a second and a bit.',
    ),
    p(
      'The favourite, Anouk Brandeis, was second, and laughed. The sprinters, who had nothing to sprint for, did so all the same. Kvist’s prize is 4,000, a ham and the [right to name a bend](https://fivevalleys.example.org/rules#17), which is the race’s oldest rule and one that winners tend to waste on their mothers.',
    ),
    p(
      'She was asked on the podium what it would be. She looked at her watch. High water was at ten past eight; there was a bulk carrier waiting in the roads. “Tidy,” she said. “Call it Tidy.”',
    ),
  ],
};
