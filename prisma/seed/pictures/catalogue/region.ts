import { landscape, type Picture, portrait, wide } from '../picture';
import { bakeryBeforeDawn } from '../scenes/bakery';
import { bunchInTheValley } from '../scenes/bicycle-race';
import { councilChamber } from '../scenes/council-chamber';
import { archDam } from '../scenes/dam';
import { islandFerry } from '../scenes/ferry';
import { floodedVillage } from '../scenes/flood';
import { harbourAtDusk } from '../scenes/harbour';
import { lidoFromAbove } from '../scenes/lido';
import { marketHall } from '../scenes/market-hall';
import { torchesInTheSnow } from '../scenes/mountain-rescue';
import { trainOverThePass } from '../scenes/mountain-train';
import { skylineAtNight } from '../scenes/skyline-night';
import { stadiumUnderLights } from '../scenes/stadium';
import { tramInTheRain } from '../scenes/tram-rain';

const quayle = {
  creators: ['Tom Quayle'],
  credit: 'Meridian via Halden Images',
  copyright: '© Meridian. All rights reserved.',
};
const lund = { creators: ['Hedda Lund'], credit: 'Corvane', copyright: '© Corvane Press Pictures' };
const teague = {
  creators: ['Rosalind Teague'],
  credit: 'The Wrenmouth Ledger',
  copyright: '© The Wrenmouth Ledger',
};

/** Pictures of the city, its region and its sport. */
export const regionPictures = {
  'flood-village': {
    ...landscape,
    scene: floodedVillage,
    says: {
      ...quayle,
      caption: 'Lower Tarrow, where the Wren stood two metres above the green.',
      alt: 'Red roofs and street lamps stand out of brown flood water, with three people in an orange boat between them.',
    },
  },
  dam: {
    ...landscape,
    scene: archDam,
    says: {
      ...lund,
      caption: 'The Arrow Gorge dam opened one outlet at night, two hours after the first warning.',
      alt: 'A tall curved dam between rock walls, white water bursting from one of its three outlets.',
    },
  },
  harbour: {
    ...landscape,
    scene: harbourAtDusk,
    says: {
      ...teague,
      caption: 'Quay 4 at dusk. From March a ship lying here will have to switch her engines off.',
      alt: 'Container cranes in silhouette over a still harbour, the sun setting behind a row of gabled houses.',
    },
  },
  ferry: {
    ...wide,
    scene: islandFerry,
    says: {
      ...lund,
      caption:
        'The Arran Tye has crossed to Skerra eleven times a day since the year the bridge was first promised.',
      alt: 'A white ferry with an orange funnel crosses choppy blue water between green islands, gulls above.',
    },
  },
  council: {
    ...landscape,
    scene: councilChamber,
    says: {
      ...teague,
      caption: 'The city council sat for seven hours, its longest meeting in nine years.',
      alt: 'Councillors at curved rows of wooden desks facing a raised bench, light falling through three tall windows.',
    },
  },
  tram: {
    ...landscape,
    scene: tramInTheRain,
    says: {
      ...teague,
      caption: 'The N2 at Corn Street shortly after one in the morning.',
      alt: 'A cream and red tram comes head-on along a wet street at night, two people with umbrellas waiting.',
    },
  },
  skyline: {
    ...landscape,
    scene: skylineAtNight,
    says: {
      creators: ['Piet Ansgar'],
      credit: 'Corvane via Halden Images',
      copyright: '© Corvane Press Pictures',
      caption: 'The Northgate towers from the signal box. A fifth of the flats in them stand empty.',
      alt: 'Tower blocks behind each other at night with scattered lit windows, a crescent moon above.',
    },
  },
  market: {
    ...landscape,
    scene: marketHall,
    says: {
      ...teague,
      caption: 'The iron hall on a weekday morning, before the roof is taken off it bay by bay.',
      alt: 'Shoppers walk between stalls under the iron arches of a market hall, warm light at its far end.',
    },
  },
  bakery: {
    ...landscape,
    scene: bakeryBeforeDawn,
    says: {
      creators: ['Agnes Prowse'],
      credit: 'Orrery Archive',
      copyright: '© Agnes Prowse',
      caption: 'Half past four in Sailmaker Row, the first batch on the shelf.',
      alt: 'A baker moves behind a bright shop window full of loaves, the only light in a dark brick street.',
    },
  },
  train: {
    ...landscape,
    scene: trainOverThePass,
    says: {
      creators: ['Lasse Brandvold'],
      credit: 'Corvane via Halden Images',
      copyright: '© Corvane Press Pictures',
      caption:
        'The morning train on the Tarrow viaduct. It is the only way up to the pass from November to April.',
      alt: 'A red train crosses a tall stone viaduct below hazy mountain ridges, fir trees in the foreground.',
    },
  },
  rescue: {
    ...landscape,
    scene: torchesInTheSnow,
    says: {
      ...quayle,
      caption: 'Volunteers of the Upper Wren team on the Karr snowfield during their winter exercise.',
      alt: 'Nine rescuers with head torches climb a snow slope in single file under a starry sky.',
    },
  },
  stadium: {
    ...wide,
    scene: stadiumUnderLights,
    says: {
      creators: ['Ines Okafor'],
      credit: 'Meridian via Halden Images',
      copyright: '© Meridian. All rights reserved.',
      caption: 'Rain in the lights at Ropewalk Park, where City played seventy minutes with ten.',
      alt: 'A football pitch under four floodlights in the rain, the players small, the heads of the crowd in front.',
    },
  },
  cycling: {
    ...landscape,
    scene: bunchInTheValley,
    says: {
      creators: ['Piet Ansgar'],
      credit: 'Corvane via Halden Images',
      copyright: '© Corvane Press Pictures',
      caption: 'The bunch in the Tarrow valley, forty kilometres from the finish and still together.',
      alt: 'A tight bunch of cyclists in bright jerseys rides through mown fields and poplars in low sun.',
    },
  },
  lido: {
    ...portrait,
    width: 2000,
    height: 1600,
    scene: lidoFromAbove,
    says: {
      creators: ['Hedda Lund'],
      credit: 'Corvane via Halden Images',
      copyright: '© Corvane Press Pictures',
      caption: 'The East Mole lido in its last full summer.',
      alt: 'View straight down on a blue swimming pool with swimmers in its lanes and striped parasols beside it.',
    },
  },
} as const satisfies Record<string, Picture>;
