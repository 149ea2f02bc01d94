import type { StoryPlan } from '../plan';
import { factBox, h2, helpline, p, photo, quote, table, ul } from '../write';

export const flood: StoryPlan = {
  key: 'flood',
  internalSlug: 'flood-lower-tarrow',
  urlSlug: 'lower-tarrow-floods-third-time',
  kind: 'news',
  section: 'news',
  tags: ['Floods', 'River Wren', 'Lower Tarrow'],
  bylines: ['halloway', 'castellan'],
  by: 'halloway',
  kicker: 'Floods',
  headline: 'Lower Tarrow goes under for the third time in eight years, and this time leaves early',
  standfirst:
    'All 212 people were out before the water reached the green. What they want to know now is whether there is any point in going back.',
  description:
    'The village of Lower Tarrow flooded when the river Wren rose two metres over the green. All 212 residents had left in time.',
  datelinePlace: 'Lower Tarrow',
  lead: { picture: 'flood-village' },
  published: { daysAgo: 5, at: '06:55' },
  body: [
    p(
      'The bell of St Olave’s rang at ten to three in the morning, as it does for fires and weddings, and within two hours there was nobody left in Lower Tarrow to hear it. By first light on ‹5› the Wren stood two metres above the green. By breakfast only the roofs, the street lamps and the top bar of the football goal showed where the village was.',
    ),
    p(
      'Nobody was hurt. The last three to leave, a couple in their eighties and the volunteer who had gone back for them, were taken off a kitchen roof at half past six. It is the third flood in eight years, and the first in which the boats had so little to do.',
    ),
    h2('A dam, a phone tree and a bell'),
    p(
      'After the flood of four years ago, in which the warning reached some houses after the water did, the village stopped waiting for it. It has its own gauge now, bolted to the railway bridge, and a list: each house rings two others, and whoever gets no answer goes and knocks.',
    ),
    quote(
      'The text from the county came while I was already carrying the hens. I’m not complaining. It was a very well written text.',
      'Ruth Askew, who keeps the list',
    ),
    p(
      'Upstream, the Arrow Gorge dam had filled in thirty hours with what fell on the Karr. Its operator, Norland Water, opened one of three outlets on ‹6› night. It says that the release had been announced two hours before, that it was a third of what was coming in, and that without the dam the river would have been seventy centimetres higher.',
    ),
    photo('dam'),
    h2('Who pays, and for what'),
    p(
      'The houses on Wharf Lane can’t be insured any more, at any price that their owners have been offered. The county’s [resettlement scheme](https://resettle.norland.example.org/) pays what a house was worth before its first flood, on condition that the land is given back to the river. After the last one, nine households took it. On ‹5› morning in the school hall at Upper Tarrow, people were reading the form aloud to each other.',
    ),
    ul(
      '**212** people live in Lower Tarrow; 41 houses were flooded above the ground floor.',
      'The gauge at the railway bridge read **6.31 metres** at its highest, nine centimetres under the record.',
      'The line to the pass is closed at the viaduct until its piers have been looked at. Buses run from Wrenmouth every two hours.',
      'Tap water in both Tarrows should be boiled until further notice.',
    ),
    factBox(
      'Three floods in eight years',
      p(
        'The levels of the first two are the county’s. Since then the village reads a gauge of its own, bolted to the railway bridge.',
      ),
      table(
        'The Wren at Lower Tarrow. Source: Norland Water, county of Norland',
        ['Flood', 'Highest level (m)', 'Houses flooded above the ground floor', 'First warning'],
        ['Eight years ago', '6.40', '44', 'None'],
        ['Four years ago', '5.87', '29', 'After the water, in Wharf Lane'],
        ['‹5›', '6.31', '41', 'Two hours before the dam opened'],
      ),
    ),
    p(
      'Mrs Askew has lived in four houses in the village, each a little further up. She hasn’t decided, she says, and she would like not to be asked by anybody in a fleece until her kitchen floor is dry. “You can love a place and still be tired of carrying it upstairs.”',
    ),
    helpline(
      'The flood desk finds beds, answers questions about insurance and the resettlement scheme, and lends pumps.',
      'flood',
    ),
  ],
  updates: [
    {
      key: 'flood-correction',
      kind: 'correction',
      published: { daysAgo: 4, at: '10:10' },
      by: 'halloway',
      body: [
        p(
          'An earlier version of this report said that the release from the Arrow Gorge dam had been announced four hours before. Norland Water’s log, which we have now seen, shows that the first message went out two hours before. The figure has been corrected.',
        ),
      ],
    },
  ],
};
