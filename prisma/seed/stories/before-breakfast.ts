import type { StoryPlan } from '../plan';
import { gallery, p, photo } from '../write';

export const beforeBreakfast: StoryPlan = {
  key: 'before-breakfast',
  internalSlug: 'pictures-before-breakfast',
  urlSlug: 'norland-before-breakfast',
  kind: 'gallery',
  section: 'news',
  tags: ['Work', 'Wrenmouth'],
  bylines: [['teague', 'photographer'], 'adair'],
  by: 'teague',
  kicker: 'Four to eight',
  headline: 'Norland before breakfast: seven places where somebody is already up',
  standfirst:
    'We asked everybody on the picture desk to set an alarm for half past three, once, and to go to wherever the light was on.',
  description: 'Seven pictures of people in Norland who are at work before anybody else is awake.',
  lead: {
    picture: 'lighthouse',
    caption:
      '4.02. Skerra Light in fog. Nobody has lived there since the spring; somebody still comes to see that it turns.',
  },
  published: { daysAgo: 10, at: '06:30' },
  body: [
    p(
      'A city of a quarter of a million people doesn’t wake up by itself. Somebody has to have been there before: to let the water in, the bread out and the first tram up the hill. There are about four thousand of them in Wrenmouth, if one counts the hospital, and most of them have never met.',
    ),
    p(
      'On one morning in October we went to find some. Nobody was asked to do anything twice, and nothing was lit but what was lit already.',
    ),
    gallery(
      'grid',
      photo('bakery', {
        caption: '4.30. Sailmaker Row. The rye has been in the oven since three.',
      }),
      photo('tram', {
        caption: '4.51. The first N2, and two who have waited for it in the rain.',
      }),
      photo('ferry', {
        caption: '6.00. The first boat to Skerra, with eleven people, two bicycles and the post.',
      }),
      photo('greenhouse', {
        caption: '6.45. Saltings. Whoever comes first opens the windows by hand, all ninety of them.',
      }),
      photo('train', { caption: '7.05. The early train from the valleys, a minute late and not sorry.' }),
      photo('market', { caption: '7.30. The iron hall. Fish first, then eggs, then everybody else.' }),
    ),
    p(
      'The oldest of those whom we met is seventy-four and unlocks the fish hall. The youngest is sixteen, carries newspapers, this one among them, and would like it to be known that page three was delivered dry.',
    ),
  ],
};
