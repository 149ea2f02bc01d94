import type { StoryPlan } from '../plan';
import { gallery, h2, helpline, p, photo, post, quote, rule, ul, video } from '../write';
import { saltmarchUpdate } from './saltmarch-update';

/** The long one: every kind of block, twelve pictures, eleven posts, a video, and an update with three pictures more. */
export const saltmarch: StoryPlan = {
  key: 'saltmarch',
  internalSlug: 'saltmarch-verrall-collapse',
  urlSlug: 'saltmarch-concert-stopped-as-danny-verrall-collapses',
  kind: 'news',
  section: 'culture',
  tags: ['Saltmarch', 'Music', 'Assembly Hall', 'Mental health'],
  bylines: ['ruel', 'halloway', ['teague', 'photographer']],
  by: 'ruel',
  kicker: 'Saltmarch',
  headline: 'Three thousand people stopped singing, and then they waited in the rain',
  standfirst:
    'Danny Verrall of Saltmarch fell at the edge of the stage in the fourth song of a homecoming concert. The band sent everybody home; almost nobody went.',
  contentWarning:
    'This article describes a medical emergency in front of an audience and mentions depression and suicidal thoughts.',
  searchHeadline: 'Saltmarch: singer Danny Verrall taken to hospital after collapse in Wrenmouth',
  socialHeadline: 'Saltmarch stopped in the fourth song. The audience stayed.',
  socialText: 'What happened at the Assembly Hall, and what the band says now.',
  description:
    'Saltmarch singer Danny Verrall was taken to hospital after collapsing on stage at the Assembly Hall in Wrenmouth. The audience waited outside for three hours.',
  datelinePlace: 'Wrenmouth',
  lead: { picture: 'band-stage' },
  published: { daysAgo: 1, at: '19:10' },
  creditUnknown: {
    'band-phones':
      'Sent to the picture desk by four readers within an hour, each of whom had it from somebody else. We asked on the band’s forum and wrote to the two oldest posts that carry it; no answer within a day. Shows no face. Used without a credit; take down at once if the photographer writes.',
  },
  body: [
    p(
      'The last thing anybody heard Danny Verrall sing was half a line. Saltmarch were four songs into the first of two homecoming nights at the Assembly Hall on ‹2› when he turned from the microphone, put a hand on the monitor in front of him as if the floor had moved, and went down on one knee, then on his side.',
    ),
    p(
      'It took a moment for the hall to understand that this was not part of the song. Mina Thorsby, the guitarist, did at once. She had her strap off before the drums stopped.',
    ),
    photo('band-guitar'),
    p(
      'The house lights came up at 9.14pm. Two doctors from the audience reached the stage before the ambulance crew, who took Mr Verrall, 34, to St Brannock’s Hospital shortly after half past nine. He was breathing and, according to three people who stood near him, talking. The hospital said on ‹1› morning that he was “stable and being looked after”. It gave no cause, and neither has the band.',
    ),
    h2('What we know'),
    ul(
      'Mr Verrall collapsed at about **9.12pm**, during “Harbour Lights (Reprise)”. Nobody else was hurt.',
      '‹1›’s concert is cancelled. The nine remaining dates of the tour are [on hold until further notice](https://saltmarch.example.com/notices), not yet called off.',
      'Tickets stay valid. The hall will refund ‹1›’s on request [at its own box office](https://assembly-hall.example.org/refunds).',
      'The hall’s owner says that its doctors, doors and barriers were staffed “to plan and above it”. The city licensing office has asked for the log, as it does whenever a show is stopped.',
    ),
    photo('band-hands', { layout: 'wide' }),
    p(
      'At twenty to ten the tour manager, Mara Lindqvist, came out with a sheet of paper in her hand and did not look at it. She asked people to go home slowly, and to leave the street in front of the stage door clear.',
    ),
    quote(
      [
        'I’m not going to tell you he’s fine, because I’m not a doctor and you are not stupid. {Danny} is awake and he is with people who knows {sic} what they are doing.',
        'Go home. Be kind to each other on the stairs. We’ll tell you when we can tell you.',
      ],
      'Mara Lindqvist, tour manager, from the stage',
      { kind: 'desk', note: 'Own recording, Ruel, 21:41. “who knows” is on the tape; keep [sic].' },
    ),
    photo('band-microphone'),
    h2('Nobody went'),
    p(
      'They did go out, slowly, as they had been asked. And then they stood on Exchange Square, in a rain too fine to be worth an umbrella, and did not go home. There was no announcement to wait for. Somebody began to sing “Slack Water” and was hushed, and somebody else began again, and was not.',
    ),
    photo('band-hall', { layout: 'wide' }),
    p('Those who were there wrote as they stood.'),
    post(
      'pia_on_the_quay',
      'he just folded. like somebody had taken the string out. please be ok please be ok',
    ),
    post(
      'wrenmouth_ellis',
      'Row G. Whole hall silent in about two seconds. I have never heard 3,000 people be silent.',
      {
        posted: { daysAgo: 2, at: '21:19' },
      },
    ),
    post(
      'notthatjune',
      'the guitarist got to him first. she threw the guitar. she THREW it. go home and hug someone',
    ),
    post(
      'assembly_hall',
      'Tonight’s concert has ended early. Please leave by all doors and keep Hallgate free for emergency vehicles. Thank you for how you are doing this.',
      {
        authorName: 'Assembly Hall Wrenmouth',
        posted: { daysAgo: 2, at: '21:44' },
        url: 'https://x.example/assembly_hall/status/1001',
      },
    ),
    photo('band-phones', {
      caption: 'The hall from the upper balcony, a little before the singer fell.',
      alt: 'A dark hall full of people holding up lit telephones towards an empty blue stage.',
    }),
    post(
      'dr_osk',
      'To everyone asking: there were two of us from the seats and a proper crew within minutes. He was well looked after. That is all I’ll say and all anybody should.',
    ),
    post('tern_spotter', 'Exchange Sq, 22:30. Nobody’s leaving. Someone has made tea??'),
    post('bakerof_sailmaker_row', 'it was us with the tea. door’s open till it isn’t', {
      inReplyTo: { handle: 'tern_spotter', url: null },
    }),
    p(
      'The tea came from a bakery two streets away, whose ovens were being lit for the morning. By midnight there were perhaps eight hundred people left, and by one the last of them had moved to the railings.',
    ),
    photo('band-candles'),
    h2('A band that was never going to leave'),
    p(
      'Saltmarch are what this city has instead of a famous bridge. They began in the Bonded Store, a cellar behind the fish market with room for forty people and one red lamp, and played there every second Thursday for a winter because nobody else would have the damp.',
    ),
    p(
      'Mr Verrall drove the van, a third-hand delivery vehicle that they called the Tern. He [told this newspaper](https://ledger.example.com/culture/the-tern) in their first interview that he had learned to sing “by trying to be louder than second gear”. The record that came out of those drives, *Leeward*, sold eleven hundred copies. *Slack Water*, last spring, went to number two.',
    ),
    p(
      'In the summer they closed the main stage at Ansty to thirty thousand people, and announced at the end of the set that the tour would finish where it had started: at home, in a hall that they could have filled nine times.',
    ),
    gallery('strip', photo('band-cellar'), photo('band-van'), photo('band-festival')),
    post('saltmarch', 'Two nights at the Assembly Hall. Bring your mums. Ours will be there.', {
      authorName: 'Saltmarch',
      posted: { daysAgo: 96 },
      url: 'https://x.example/saltmarch/status/872',
      name: 'two-nights',
    }),
    h2('“Some nights the tide just does not turn”'),
    p(
      'It matters to be careful here. Nothing that has been said about ‹2› connects it with Mr Verrall’s health in earlier years, and a faint on a hot stage can be only that. But he has made it impossible to write about him as if he had never spoken. After the second record the band stopped for fourteen months, and when they came back he said why.',
    ),
    photo('band-singer'),
    quote(
      'I was ill, the ordinary kind that you can’t photograph. There were weeks I didn’t want to be anywhere at all, and I mean that the way it sounds. Some nights the tide just does not turn, and you have to be told by somebody on the shore that it’s going to.',
      'Danny Verrall, in an interview with Harbour Radio',
      { kind: 'address', url: 'https://harbour-radio.example.org/interviews/verrall' },
    ),
    p(
      'The lyric sheet of *Slack Water* carried the number of a helpline where other bands thank their lawyers. Those who run it say that one caller in nine last summer mentioned the record.',
    ),
    photo('band-record'),
    helpline(
      'If this story touches something in your own life, there are people to talk to, free and in confidence.',
      'lantern',
      'skerra',
      'stagehands',
    ),
    h2('The long day after'),
    p(
      'On ‹1› the band asked that nobody come to the hospital, and nobody seems to have. What they did instead was queue: for the record, at both of the city’s record shops, until it was gone, and at the railings of the hall, to leave flowers. A video made from the balcony, which shows the audience and never the stage, had been watched two hundred thousand times by noon.',
    ),
    video('Exchange Square, 11.40pm: “Slack Water”', 'https://video.example.org/watch/exchange-square', {
      platform: 'Lumen Video',
      authorName: 'Rowan Teel',
      handle: 'rowanteel',
      text: 'Eight hundred people, no band.',
      posted: { daysAgo: 1 },
    }),
    post(
      'harbour_radio',
      'We are not going to play “Slack Water” on a loop. We’re going to play everything else they made, all night, and the B-sides with Tamsin at six.',
      {
        authorName: 'Harbour Radio',
      },
    ),
    post(
      'pell_drums',
      'thank you. all of you. I mean the tea people too. he’s asleep, his sister’s got him, that’s enough for today',
      {
        authorName: 'Pell Hartigan',
        posted: { daysAgo: 1, at: '09:02' },
        url: 'https://x.example/pell_drums/status/1044',
      },
    ),
    post(
      'notthatjune',
      'went back for my coat. they’d hung it up. there was a line of them, all the coats, on the rail, in order',
    ),
    rule(),
    p(
      '*If you were in the hall and want to tell us about it, write to the culture desk at [culture@ledger.example](mailto:culture@ledger.example). We publish no pictures of Mr Verrall on the floor and have asked others not to.*',
    ),
  ],
  updates: [saltmarchUpdate],
};
