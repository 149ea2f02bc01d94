import type { StoryPlan } from '../plan';
import { p, photo, quote } from '../write';

export const filmReview: StoryPlan = {
  key: 'film-review',
  internalSlug: 'review-coopers-steps',
  urlSlug: 'house-on-coopers-steps-review',
  kind: 'review',
  section: 'culture',
  tags: ['Film', 'Lantern festival'],
  bylines: ['marchetti'],
  by: 'ruel',
  kicker: 'Film',
  review: { kind: 'film', name: 'The House on Cooper’s Steps', by: 'Ilse Varga', rating: 4 },
  headline: '“The House on Cooper’s Steps” builds a door and dares you not to watch it',
  standfirst:
    'Ilse Varga’s first film in six years opened the Lantern festival. It was shot round the corner, and it makes round the corner look like the end of the world.',
  lead: { picture: 'red-carpet' },
  published: { daysAgo: 4, at: '15:45' },
  body: [
    p(
      'There is a house in Ilse Varga’s new film that does not exist. Anybody who lives in Wrenmouth will know at once: Cooper’s Steps has no number 9, and where it would be there is a wall with a bicycle on it. For eleven weeks last winter there was a front there, one metre deep, with a lamp in one window. It has since gone back to being a wall. I walked past it after the screening, and crossed to the other side.',
    ),
    p(
      'The story could be told in a lift. A woman in a red coat (Marit Holm, who says perhaps sixty words) comes home after a long time and finds somebody living at her address. He is courteous. He has papers. She goes away, and comes back, and each time the house is a little more his. Nothing happens that you could report to the police; Holm’s character tries, in the film’s funniest scene, and the sergeant offers her a form for lost objects.',
    ),
    photo('film-set', { layout: 'wide' }),
    p(
      'What Varga does with this is patient and close to cruel. She films the door. She films it from the steps, from the tram stop, from the window of the laundry opposite, in every light that the street has, until you know the dent in its letter box like a face. By the second hour, when it opens from within for the first time while she is *not* looking, somebody in row F said a word that I won’t print, and nobody laughed.',
    ),
    quote(
      'I asked for a house with nothing behind it. They built it so well that a postman came.',
      'Ilse Varga, at the festival on ‹5›',
    ),
    p(
      'It isn’t flawless. A subplot with a brother in the merchant navy seems to have been left in because the actor was kind, and the score insists where it should wait. I could have done without the last shot, though I gather from the foyer that there are two parties on that, and that mine is the smaller.',
    ),
    p(
      'But there are ten minutes in the middle, with Holm on a chair in the street, her coat buttoned, waiting for somebody to ask her in, that are as good as anything made in this country since Varga herself stopped making things. People step round her. A child gives her half of an orange. She has never been so obviously at home.',
    ),
    p(
      '*At the Lantern until the end of the month; [times and tickets](https://lantern.example.org/coopers-steps). 124 minutes.*',
    ),
  ],
};
