import { landscape, type Picture, portrait, square, wide } from '../picture';
import { candlesAtTheRailings } from '../scenes/candles';
import { cellarClub } from '../scenes/cellar-club';
import { vanOnTheCoastRoad } from '../scenes/coast-road';
import { concertHallAtNight } from '../scenes/concert-hall';
import { handsInTheAir, telephoneLights } from '../scenes/crowds';
import { festivalField } from '../scenes/festival-field';
import { guitarClose } from '../scenes/guitarist';
import { hospitalAtDawn } from '../scenes/hospital-dawn';
import { loadOut } from '../scenes/load-out';
import { microphoneAlone } from '../scenes/microphone';
import { singerProfile } from '../scenes/portraits';
import { pressTable } from '../scenes/press-table';
import { bandOnStage } from '../scenes/stage';
import { recordTurning } from '../scenes/turntable';

const okafor = {
  creators: ['Ines Okafor'],
  credit: 'Meridian via Halden Images',
  copyright: '© Meridian. All rights reserved.',
};
const brandvold = {
  creators: ['Lasse Brandvold'],
  credit: 'Corvane via Halden Images',
  copyright: '© Corvane Press Pictures',
};
const teague = {
  creators: ['Rosalind Teague'],
  credit: 'The Wrenmouth Ledger',
  copyright: '© The Wrenmouth Ledger',
};

/** The pictures of the long story about a band. */
export const bandPictures = {
  'band-stage': {
    ...wide,
    scene: bandOnStage,
    says: {
      ...okafor,
      caption: 'Saltmarch at the Assembly Hall, about twenty minutes before the concert was stopped.',
      alt: 'Four musicians in silhouette on a wide stage under amber and blue beams, the singer leaning into the microphone.',
    },
  },
  'band-microphone': {
    ...portrait,
    scene: microphoneAlone,
    says: {
      creators: ['Ines Okafor', 'Tom Quayle'],
      credit: 'Meridian via Halden Images',
      copyright: '© Meridian. All rights reserved.',
      caption:
        'The singer’s microphone was left where it stood. The lighting crew kept one lamp on it until the hall was empty.',
      alt: 'A lone microphone on a stand in a single beam of light, with nobody else on the dark stage.',
    },
  },
  'band-cellar': {
    ...landscape,
    scene: cellarClub,
    says: {
      creators: ['Agnes Prowse'],
      credit: 'Orrery Archive',
      copyright: '© Agnes Prowse',
      caption:
        'Forty people and one lamp: Saltmarch at the Bonded Store, a cellar behind the fish market, in their first winter.',
      alt: 'A young band plays under a single red lamp in a vaulted brick cellar, close to the heads of the audience.',
    },
  },
  'band-van': {
    ...landscape,
    scene: vanOnTheCoastRoad,
    says: {
      creators: ['Mina Thorsby'],
      credit: 'Saltmarch via Orrery Archive',
      copyright: '© Mina Thorsby',
      caption:
        'The van they called the Tern, on the coast road to a festival in Ansty, photographed by the band’s guitarist from a lay-by.',
      alt: 'A cream and teal van with cases on its roof climbs a coast road above a calm sea at sunrise.',
    },
  },
  'band-singer': {
    ...portrait,
    scene: singerProfile,
    says: {
      ...brandvold,
      caption: 'Danny Verrall during the recording of “Slack Water” in the spring.',
      alt: 'Profile of a curly-haired man in near darkness, his face edged with warm light against a blue backdrop.',
    },
  },
  'band-guitar': {
    ...square,
    scene: guitarClose,
    says: {
      ...brandvold,
      caption: 'Mina Thorsby, who stopped the song and was first to reach him.',
      alt: 'Close view of a guitarist’s hands on a sunburst guitar, the player’s face out of the picture, a teal lamp behind.',
    },
  },
  'band-hands': {
    ...landscape,
    scene: handsInTheAir,
    says: {
      ...okafor,
      caption: 'The front rows during “Harbour Lights”, the third song of the night.',
      alt: 'Hundreds of raised hands against an orange blaze of stage light, paper confetti in the air.',
    },
  },
  'band-hall': {
    ...wide,
    scene: concertHallAtNight,
    says: {
      ...teague,
      caption:
        'The Assembly Hall at half past ten. Nobody had been told to wait, and most of the audience did.',
      alt: 'People stand in front of a tall lit concert hall at night, their reflections long on the wet square.',
    },
  },
  'band-candles': {
    ...landscape,
    scene: candlesAtTheRailings,
    says: {
      ...teague,
      caption: 'Flowers, candles and one framed photograph at the railings of the Assembly Hall.',
      alt: 'Bouquets tied to iron railings at dusk, with rows of burning candles and a small framed portrait below.',
    },
  },
  'band-record': {
    ...square,
    scene: recordTurning,
    says: {
      creators: ['Piet Ansgar'],
      credit: 'Corvane',
      copyright: '© Corvane Press Pictures',
      caption: '“Slack Water” sold out in the city’s two record shops within a morning.',
      alt: 'A black record turns on a cream turntable in striped sunlight, its label orange and blue.',
    },
  },
  'band-phones': { ...landscape, scene: telephoneLights, says: {} },
  'band-festival': {
    ...landscape,
    scene: festivalField,
    says: {
      creators: ['Hedda Lund'],
      credit: 'Meridian via Halden Images',
      copyright: '© Meridian. All rights reserved.',
      caption: 'Ansty Water Festival, where the band closed the main stage to thirty thousand people.',
      alt: 'A glowing festival stage and its crowd in a river valley at dusk, seen from a hillside of tents and lamps.',
    },
  },
  'band-press': {
    ...landscape,
    scene: pressTable,
    says: {
      ...teague,
      caption: 'The table at St Brannock’s before the band came in. The middle chair stayed empty.',
      alt: 'A cluster of microphones on a long table before three empty chairs, photographers waiting at both sides.',
    },
  },
  'band-hospital': {
    ...landscape,
    scene: hospitalAtDawn,
    says: {
      creators: ['Tom Quayle'],
      credit: 'Meridian via Halden Images',
      copyright: '© Meridian. All rights reserved.',
      caption: 'St Brannock’s Hospital, early in the morning.',
      alt: 'A tall hospital against a peach-coloured dawn sky, a few of its windows still lit.',
    },
  },
  'band-load-out': {
    ...landscape,
    scene: loadOut,
    says: {
      ...okafor,
      caption: 'The crew took the stage down and loaded the trucks for the depot instead of the next city.',
      alt: 'Two stagehands among flight cases and a ladder on a bare stage under plain working lamps.',
    },
  },
} as const satisfies Record<string, Picture>;
