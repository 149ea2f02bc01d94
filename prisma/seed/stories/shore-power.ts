import type { StoryPlan } from '../plan';
import { callout, h2, p, pullQuote, quote, ul } from '../write';

/** Its address was changed once: the first one redirects. */
export const shorePower: StoryPlan = {
  key: 'shore-power',
  internalSlug: 'harbour-shore-power',
  urlSlug: 'ships-at-quay-4-must-turn-engines-off',
  laterSlug: { urlSlug: 'wrenmouth-ships-must-plug-in-at-quay-4', published: { daysAgo: 8, at: '17:05' } },
  kind: 'news',
  section: 'news',
  tags: ['Harbour', 'Air quality'],
  bylines: ['halloway'],
  by: 'halloway',
  kicker: 'Harbour',
  headline: 'From March, ships at Quay 4 will have to plug in or stay out',
  standfirst:
    'The port will be the first on this coast to forbid engines at the berth. The sockets are there. The question is whether the ships have plugs.',
  datelinePlace: 'Wrenmouth',
  lead: { picture: 'harbour' },
  published: { daysAgo: 9, at: '16:20' },
  body: [
    p(
      'A container ship at rest burns about as much fuel in a night as the whole of Sailmaker Row burns in a winter. She has to: cranes, pumps, kitchens and four hundred refrigerated boxes run on her own engines, and at Quay 4 those engines stand eighty metres from the nearest bedroom window.',
    ),
    p(
      'From 1 March they will be off. The harbour board voted by seven to two on ‹10› to require every ship of more than five thousand tons to take its power from the shore within an hour of tying up. A ship that can’t, or won’t, pays a fee that rises with each visit; from the fourth she may be sent away.',
    ),
    callout(
      'What a visit without a plug costs',
      ul(
        '**First visit:** a warning, and the list of lines that fit plugs',
        '**Second:** 4,000 a night',
        '**Third:** 9,000 a night',
        '**Fourth:** the harbour master may send the ship away',
      ),
      p('Ships in distress, and those of the coast guard, are exempt.'),
    ),
    h2('Two cables as thick as an arm'),
    p(
      'The socket is a steel cabinet on rails, the size of a horsebox, from which two cables are handed up to the deck. It cost 11 million, a third of it from the [coastal clean air fund](https://cleanair.example.org/ports), and it has been ready since May. In that time it has been used nineteen times, mostly for demonstrations.',
    ),
    quote(
      'It is the most admired horsebox in Norland. Delegations come. They photograph it. Then a ship comes in and keeps her engine running, because diesel is cheaper and nobody made her stop.',
      'Ingrid Salter, harbour master',
    ),
    p(
      'Shipping lines point out that about half of the vessels that call here have no connection to plug in. Fitting one costs between half a million and a million and takes a ship out of service for two weeks. Two lines have said that they will; a third, which brings the city its fruit, has asked for three more years.',
    ),
    pullQuote('One can tell a ship week from a quiet one across the room.', ''),
    h2('What the wind knows'),
    p(
      'The residents of the Row have measured for themselves. For two winters a retired chemistry teacher, Ottoline Marsh, has kept a row of white plates on a sill facing the quay and wiped one each morning with a square of filter paper. The squares hang in her hall in the order of their dates. One can tell a ship week from a quiet one across the room.',
    ),
    p(
      'The city’s own station, on the roof of the fire house, agrees with the plates. Fine soot at night is two and a half times as high with a ship alongside as without. The health office expects the new rule to take away four fifths of the difference.',
    ),
    p(
      'Mrs Marsh says that she will go on wiping until the first of March a year from now. “Then I’ll want my hall back.”',
    ),
  ],
};
