import type { StoryPlan } from '../plan';
import { h2, p, photo, quote } from '../write';

export const ferrant: StoryPlan = {
  key: 'ferrant',
  internalSlug: 'interview-salome-ferrant',
  urlSlug: 'salome-ferrant-interview',
  kind: 'feature',
  section: 'culture',
  tags: ['Books', 'Mechanics’ Library'],
  bylines: ['ruel'],
  by: 'ruel',
  kicker: 'Interview',
  headline: 'Salome Ferrant would like her chair back',
  standfirst:
    'Her third novel has been sold to nineteen countries. The library in which she wrote it closes at five now, and she has some views about that.',
  lead: { picture: 'novelist' },
  published: { daysAgo: 11, at: '13:10' },
  body: [
    p(
      'We are to meet at chair 44. It is the last on the left, under the gallery, with its back to the radiator; the lamp has a dent. For two winters Salome Ferrant sat there from half past nine until they rang the bell, with a flask, a pencil and a coat that the staff came to know her by, and wrote *The Weights and Measures Act*. There is somebody in it when we arrive, a young man asleep on a book about bridges. She won’t have him woken.',
    ),
    photo('library', { layout: 'wide' }),
    p(
      'The novel, her third, is about an inspector who goes from shop to shop in a small port and checks the scales. That is nearly all that he does. It has been sold to nineteen countries, and a baker in the second chapter has been recognised by four bakers.',
    ),
    h2('“Everybody was weighing something”'),
    quote(
      [
        'I could not write at home. At home there’s a kettle and I’m the only person who works there. Here everybody was weighing something: the man with the law reports, the two sisters doing the crossword, a boy who was reading his way along a shelf because somebody had told him not to.',
        'You’d look up and there would be this frown going round the room like a collection plate.',
      ],
      'Salome Ferrant',
    ),
    p(
      'She grew up over a chandler’s in Ropewalk, left school for the customs office and wrote two books in it, on the backs of manifests, which were reviewed kindly and sold badly. The third she gave herself a year for, and took two. “The library paid the heating. I’ve put that in the acknowledgements, and the council wrote to ask for the money. It was a joke. I think that it was a joke.”',
    ),
    h2('The bell'),
    p(
      'Since September the Mechanics’ Library has closed at five instead of nine, to save what it cost to keep two people and sixty lamps on. Ms Ferrant has read what it saves. She has also, being a former customs officer, counted who is there at a quarter to five: on ‹date 19› there were fifty-three, of whom nineteen were at school and eleven had shoes that let in water.',
    ),
    p(
      'With the first money from abroad she offered to pay for the evenings herself, for a year. The committee has thanked her and [asked for advice](https://cityhall.example.org/library-hours) on whether it may accept. She isn’t hopeful, she says, and isn’t cross. She is keeping a list.',
    ),
    p(
      'At ten to five the young man wakes, looks at the bridges as if they’d been moved, and gathers his things. She waits until he has gone, then sits down for a moment with her coat on and her hand flat on the desk. The bell rings. “There,” she says. “Somebody’s only just started.”',
    ),
  ],
};
