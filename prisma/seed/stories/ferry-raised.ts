import type { StoryPlan } from '../plan';
import { p, photo, post, quote, ul } from '../write';

/** A morning at the harbour, told as it happened. */
export const ferryRaised: StoryPlan = {
  key: 'ferry-raised',
  internalSlug: 'live-arran-tye-raised',
  urlSlug: 'raising-the-arran-tye',
  kind: 'news',
  section: 'news',
  tags: ['Skerra', 'Transport', 'Harbour'],
  bylines: ['halloway', 'castellan'],
  by: 'castellan',
  kicker: 'Harbour',
  headline: 'The Arran Tye comes up: divers and two cranes raise the ferry at Quay 4',
  standfirst:
    'She went down at her mooring on a still night with nobody aboard. Today the harbour wants her back before the tide does.',
  description: 'Live from Quay 4 in Wrenmouth, where the ferry Arran Tye is raised.',
  datelinePlace: 'Wrenmouth',
  lead: { picture: 'harbour' },
  published: { daysAgo: 1, at: '15:00' },
  body: [
    p(
      'The Skerra ferry has lain on the mud at Quay 4 for nine days, upright, with her funnel out of the water. The harbour has one window of six hours between two tides. Idris Halloway is on the quay, Noor Castellan is with the engineers.',
    ),
  ],
  live: {
    from: { daysAgo: 0, at: '06:30' },
    points: [
      ul(
        'The **Arran Tye** was lifted clear of the mud at 08:12 and is afloat on her own bottom.',
        'Nobody was hurt. A perished seal on a cooling pipe is thought to have let the water in.',
        'The six o’clock from Skerra is run by a borrowed boat until further notice.',
      ),
    ],
    posts: [
      {
        key: 'begin',
        at: { daysAgo: 0, at: '06:31' },
        by: 'halloway',
        headline: 'Low water, and everybody is early',
        body: [
          p(
            'It’s dark, it’s two degrees, and there are about sixty people on a quay that is closed to the public. Most of them say that they work here.',
          ),
        ],
      },
      {
        key: 'plan',
        at: { daysAgo: 0, at: '06:48' },
        by: 'castellan',
        headline: 'How it is meant to go',
        isKey: true,
        body: [
          p('Four slings go under the hull. Two cranes take up the weight together, ten tonnes at a time.'),
          ul(
            'At 300 tonnes she should let go of the mud.',
            'Then they wait, and pump.',
            'By noon the water is back, with or without her.',
          ),
        ],
      },
      {
        key: 'slings',
        at: { daysAgo: 0, at: '07:15' },
        by: 'castellan',
        body: [
          p(
            'The divers have the third sling through. The fourth is a matter, one of them says, of *opinion*.',
          ),
        ],
      },
      {
        key: 'moira',
        at: { daysAgo: 0, at: '07:32' },
        by: 'halloway',
        body: [
          quote(
            'I’ve slept on that boat for eleven years. I’d like to see her awake for once.',
            'Moira, who guts at the fish market and has seat 12, starboard',
          ),
        ],
      },
      {
        key: 'weight',
        at: { daysAgo: 0, at: '07:55' },
        by: 'castellan',
        headline: 'Taking up the weight',
        body: [
          p('Both cranes read 140 tonnes. Nothing moves but the gulls.'),
          post('wrenmouthharbour', '180 tonnes. Please stop asking.', { platform: 'X' }),
        ],
      },
      {
        key: 'clear',
        at: { daysAgo: 0, at: '08:12' },
        by: 'halloway',
        headline: 'She lets go',
        isKey: true,
        isPinned: true,
        body: [
          p(
            'A noise like a boot out of a bog, and the **Arran Tye** is off the mud. At 296 tonnes, for those who had money on it. Somebody has started to clap and thought better of it.',
          ),
          photo('ferry', { caption: 'The Arran Tye in service, some years before she sat down.' }),
        ],
      },
      {
        key: 'pumps',
        at: { daysAgo: 0, at: '08:40' },
        by: 'castellan',
        body: [
          p('Four pumps, 900 litres a second. The water that comes out has a newspaper in it. It’s ours.'),
        ],
      },
      {
        key: 'cause',
        at: { daysAgo: 0, at: '09:05' },
        by: 'castellan',
        headline: 'A seal the size of a saucer',
        isKey: true,
        body: [
          p(
            'The chief engineer has been down to the cooling pipe and come back with what is left of its seal. It had been inspected in spring, he says, by somebody who wrote “fine”.',
          ),
        ],
      },
    ],
  },
};
