import type { StoryPlan } from '../plan';
import { p, quote } from '../write';

export const bakery: StoryPlan = {
  key: 'bakery',
  internalSlug: 'feature-sailmaker-row-bakery',
  urlSlug: 'bakery-that-made-the-tea',
  kind: 'feature',
  section: 'culture',
  tags: ['Work', 'Sailmaker Row'],
  bylines: ['adair', ['teague', 'photographer']],
  by: 'ruel',
  kicker: 'Half past four',
  headline: 'The bakery that made the tea would rather talk about rye',
  standfirst:
    'For one night Sailmaker Row fed a square full of strangers. For the other three hundred and sixty-four it has a more difficult public.',
  lead: { picture: 'bakery' },
  published: { daysAgo: 1, at: '16:25' },
  body: [
    p(
      'Emil Tarn doesn’t wish to be thanked. He has been thanked since ‹1› morning, in three languages, once by a choir, and there is a queue of people in the shop who want to buy something as a way of saying so and have to be told that at eleven there’s nothing left. “It was hot water,” he says. “We had it on for the dough.”',
    ),
    p(
      'What he’d like to talk about is rye. The starter in the blue crock under the stairs was begun by his grandfather, the year the harbour froze, and has been fed twice a day since then, through his wedding, two floods and a fire. It does not like thunder. It did not like the night on which eight hundred people came by, either: the door stood open until four, the room cooled, and the loaves of the next morning were, he says, *thoughtful*.',
    ),
    p(
      'The day begins at half past one. There are four of them: Tarn, his sister Greet, an apprentice named Sol who used to be a roofer, and a person everybody calls the Professor, who was one. They do not play music, because of the crust. A loaf that is done sings as it cools, a fine crackle like rain on a tent, and you can hear from across the room which of them should have had two more minutes.',
    ),
    quote(
      'On a roof you hear what you did wrong in ten years. Here it’s ten minutes. It’s made me a nicer man.',
      'Sol Brandt, apprentice',
    ),
    p(
      'At half past four the first batch goes into the window, which is lit for no one. At ten to five come the no ones: two nurses, a tram driver, the woman who opens the fish market, a boy who has not been to bed. They pay into a tin. It has never been short, Greet Tarn says; it’s over by about two a week, and once a year they give what’s over to the lifeboat.',
    ),
    p(
      'That’s how it came about, then, if one must know. The lights were on. A girl in a concert T-shirt put her head round the door and asked whether they were open. Emil looked at the clock, and at the square, and at the urn. There are two hundred and forty mugs in the Sailmaker Row street party cupboard, and Sol knew who had the key.',
    ),
    p(
      'All but three came back. One of these has been seen at the hospital, with flowers in it. The tin was over by four hundred and six. It has gone to the lifeboat, as it would have done anyway.',
    ),
  ],
};
