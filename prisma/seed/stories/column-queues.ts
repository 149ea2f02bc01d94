import type { StoryPlan } from '../plan';
import { p } from '../write';

export const columnQueues: StoryPlan = {
  key: 'column-queues',
  internalSlug: 'oyelaran-coats',
  urlSlug: 'three-hundred-coats',
  kind: 'opinion',
  section: 'opinion',
  tags: ['Wrenmouth', 'Saltmarch'],
  bylines: ['oyelaran'],
  by: 'teague',
  kicker: 'Beatrix Oyelaran',
  headline: 'Somebody hung up three hundred coats. I would like to know who, and I hope that nobody tells me',
  standfirst: 'What eight hundred people in the rain knew that the rest of us keep forgetting.',
  published: { daysAgo: 1, at: '17:30' },
  body: [
    p(
      'I have studied queues for most of my life, first from the front, as a headteacher, and then from the back, as a pensioner, and I wrote a book about them which is now cheap. So several people have asked me since ‹1› morning what I made of the crowd outside the Assembly Hall: whether it was a vigil, or a mob, or a failure of the buses.',
    ),
    p('It was a queue. I should like to explain.'),
    p(
      'A queue isn’t a line. It’s an agreement, made without a word by people who have never met, that what they’re waiting for is worth less than how they wait for it. You can see it break. Someone steps out, someone’s voice goes up, and where there had been an agreement there is a row of persons. I’ve seen a hall of three hundred eleven-year-olds lose it over custard.',
    ),
    p(
      'Those eight hundred people on Exchange Square were waiting for something that could not arrive there. The man was in hospital two miles off. Nobody would come out on to the steps and say his name. Everybody knew that. And they agreed, in the rain, to stand for it all the same, in such a way that the ambulance had a clear road and the people at the back could hear when there was singing.',
    ),
    p(
      'Then there are the coats. You will have read that those who ran from the cloakroom without theirs went back the next day and found them hung, all of them, on the long rail, in the order of their tickets. The hall’s staff had been sent home at eleven. It says that it doesn’t know who did it. A person, or several, between midnight and morning, picked some three hundred wet coats off a floor and put each of them where its owner would think to look.',
    ),
    p(
      'I’ve been told all my life, by serious men, that people when frightened become animals. I’ve a school’s worth of evidence that people when frightened become monitors. Give them a disaster and somebody will start to hand things out. The bakery opened; the doctors climbed over the seats; a girl I taught, who to my knowledge never hung up a coat of her own, wrote to say that it was beautiful, Miss, they were *in order*.',
    ),
    p(
      'We shall have an inquiry, I expect, into barriers and doors, and we should. But I’d ask whoever holds it to write down, among the failures, what did not fail. It cost nothing and it wasn’t in the plan. It cannot be put into a plan. It’s what a plan is for.',
    ),
    p('As to who it was: don’t tell me. I should only want to give them a badge.'),
  ],
};
