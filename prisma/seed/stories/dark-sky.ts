import type { StoryPlan } from '../plan';
import { p, quote, ul } from '../write';

export const darkSky: StoryPlan = {
  key: 'dark-sky',
  internalSlug: 'karr-dome-lamps',
  urlSlug: 'valley-goes-dark-for-a-comet',
  kind: 'news',
  section: 'science',
  tags: ['Astronomy', 'Karr dome'],
  bylines: ['castellan'],
  by: 'halloway',
  kicker: 'Astronomy',
  headline: 'A valley turns off 1,100 street lamps so that one telescope can see',
  standfirst:
    'For ten nights in January three villages will go dark from nine. They voted on it. Someone asked what they would get, and was told: the sky.',
  lead: { picture: 'observatory' },
  published: { daysAgo: 6, at: '18:30' },
  body: [
    p(
      'Between ‹date 6› and the new year the people of Upper Tarrow, Hallin and Karrside will each receive a torch with a red bulb. They will need it. From 9 to 18 January, from nine in the evening, every street lamp in the upper valley will be off, by a vote of 614 to 88.',
    ),
    p(
      'The Karr dome has stood on its hill for sixty years and has seen less in each of them. Its mirror is as good as on the day it was cast, but the light of the valley, thrown up by white lamps put in to save electricity, has drowned the faintest half of what it used to record. In January a small comet, of a kind that comes by once in seven thousand years, will pass low over the southern ridge. At that height there is, at present, only glow.',
    ),
    quote(
      'We wrote to the county to ask for shields on the worst forty lamps. The village of Hallin wrote back and said, why forty?',
      'Dr Wanda Iversen, who runs the dome',
    ),
    p('What has been agreed:'),
    ul(
      'Lamps at the surgery, the fire house and both level crossings stay on, with red filters.',
      'The ski lift closes at eight. So does the pub at Karrside, which has the only floodlit beer garden in Norland; it will reopen at half past without the floodlight.',
      'On each clear night the dome is open from ten to anybody who [puts their name down](https://dome.example.org/january), and a bus goes up from the school.',
      'If it works, the shields will be bought from what ten dark nights save: about 900.',
    ),
    p(
      'There was opposition. A farmer feared for his ewes and was promised a volunteer; a shopkeeper feared for her window and was promised two. The strongest speech against, by general agreement, was made by a retired teacher who said that she had nothing to say about the comet, but that the last time the valley was dark she’d been six, that it was on account of the war, and that she would be staying at her sister’s.',
    ),
    p(
      'The strongest for was made by a girl of nine. She had looked it up, she said. The next one was in seven thousand years, and they might not ask.',
    ),
  ],
};
