import type { StoryPlan } from '../plan';
import { p, quote } from '../write';

/** A story told by its video. */
export const domeFilm: StoryPlan = {
  key: 'dome-film',
  internalSlug: 'video-karr-dome-night',
  urlSlug: 'one-night-under-the-karr-dome',
  kind: 'video',
  section: 'science',
  tags: ['Astronomy', 'Karr'],
  bylines: ['castellan', ['teague', 'photographer']],
  by: 'castellan',
  kicker: 'Film',
  headline: 'One night under the Karr dome, in four minutes',
  standfirst:
    'The observatory has sixty clear nights a year. We were let in for one of them, with a camera, two flasks and a promise not to use a lamp.',
  leadVideo: {
    title: 'One night under the Karr dome',
    url: 'https://video.example.org/watch/karr-dome',
    platform: 'Lumen Video',
    authorName: 'The Wrenmouth Ledger',
    handle: 'wrenmouthledger',
    text: 'Shot between 22:40 and 05:15, without a lamp. Four minutes, with sound.',
    posted: { daysAgo: 6 },
    poster: 'observatory',
  },
  published: { daysAgo: 6, at: '07:00' },
  body: [
    p(
      'The first thing that you hear is the dome. It turns on forty wheels from a tram depot, and in the cold each of them has something to say. Ida Maas, who has opened it on most clear nights for nineteen years, does so without looking up: she listens for the sixth wheel, which clicks, and stops at the count of eleven.',
    ),
    p(
      'Then there is nothing to hear for a long time, and that is most of the film. We had been asked to bring no light, so the camera was set to see what an eye sees after an hour in the dark: the slit, a band of stars that walks across it, and now and then the edge of a sleeve. What looks like a fault in the third minute is a moth.',
    ),
    quote(
      'People think that we look at the sky. We look at our feet, and the sky goes past.',
      'Ida Maas, night assistant',
    ),
    p(
      'What was measured that night will take until spring to work out. The star in the middle of the picture dims by a hundredth every eleven days, for about as long as it takes to eat a sandwich. Something goes past it. Nobody at Karr says “planet” before the sandwich has been eaten six times, and this was the fourth.',
    ),
    p(
      'At a quarter past five the slit is closed again. You can see Maas do it, because by then there’s light enough, and you can see that she is smiling, which she denies. The forty wheels say what they have to say. The sixth one clicks. Outside there’s frost on the handrail and a hare on the car park, and a string of lamps down in the valley where the first tram is being brought out, on the wheels that it has left.',
    ),
    p(
      'The film has no music. It was offered some. We put the dome under it instead, at the level at which one hears it from the third step, and would ask you to turn it up.',
    ),
  ],
};
