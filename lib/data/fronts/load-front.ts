import { type FilledSlot, fillFront, pinsAt, wantedSources } from '@/lib/document/fronts/fill-front';
import {
  type FrontDocument,
  type FrontKey,
  newSlot,
  type Slot,
  type Source,
  siteFront,
} from '@/lib/document/fronts/front';
import type { BreakingStrip, FrontPage, SectionFront, ShownSlot } from '@/lib/document/shapes/front-page';
import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import { earliest } from '@/lib/kit/earliest';
import { cutPage } from '../cursor';
import { loadCards } from '../load-cards';
import { frontCandidates } from './front-candidates';

type Sections = ReadonlyMap<string, NamedLink & { description: string }>;

/** What a front is drawn from besides its slots. */
export interface FrontAround {
  key: FrontKey;
  /** By id. */
  sections: Sections;
  /** The strip as it is set, with its story where that is published. */
  breaking: BreakingStrip | null;
  awaitsBreaking: string | null;
}

/** A card as a slot shows it: with the headline and the picture that somebody gave it there. */
function asPinned(card: StoryCard, { pin }: FilledSlot['places'][number]): StoryCard {
  if (!pin) return card;
  return {
    ...card,
    headline: pin.headline || card.headline,
    photo: pin.picture === 'none' ? null : card.photo,
  };
}

function headOf({ title, source }: FilledSlot['slot'], sections: Sections): ShownSlot['head'] {
  const found = source.from === 'section' ? sections.get(source.sectionId) : null;
  const section = found ? { slug: found.slug, name: found.name } : null;
  if (title) return { title, section };
  return section && { title: section.name, section };
}

/** Sections that are no more fill nothing. */
function namedSources(sources: readonly Source[], sections: Sections): FrontPage['sources'] {
  return sources.flatMap((source): FrontPage['sources'] => {
    if (source.from !== 'section') return [source];
    const slug = sections.get(source.sectionId)?.slug;
    return slug ? [{ from: 'section', slug }] : [];
  });
}

/** Pictures that somebody chose for a slot. */
const chosenPhoto = ({ pin }: FilledSlot['places'][number]): string | null =>
  pin && pin.picture !== 'own' && pin.picture !== 'none' ? pin.picture : null;

/** A front with its stories at `at`, in two queries whatever it holds. A slot that stays empty is left out. */
export async function loadFront(document: FrontDocument, around: FrontAround, at: Date): Promise<FrontPage> {
  const { key, sections, breaking, awaitsBreaking } = around;
  const pins = document.slots.flatMap((slot) => pinsAt(slot, at.getTime()));
  const candidates = await frontCandidates(
    wantedSources(document, at),
    pins.map(({ storyId }) => storyId),
    key === siteFront ? null : key,
  );
  const filled = fillFront(document, candidates, at);
  const places = filled.slots.flatMap((slot) => slot.places);
  const wanted = places.map((place) => ({ storyId: place.storyId, photoId: chosenPhoto(place) }));
  const cards = await loadCards(wanted, at);
  const slots = filled.slots.map(({ slot, places }): ShownSlot => {
    // A story may have been taken down between the two queries.
    const stories = places.flatMap((place) => {
      const card = cards.get(place.storyId);
      return card ? [asPinned(card, place)] : [];
    });
    return { slot: { id: slot.id, layout: slot.layout }, head: headOf(slot, sections), stories };
  });
  const chosen = wanted.filter(({ photoId }) => photoId !== null).map(({ storyId }) => storyId);
  return {
    key,
    slots: slots.filter(({ stories }) => stories.length > 0),
    breaking,
    until: earliest([filled.until, breaking?.until ?? null]),
    sources: namedSources(filled.sources, sections),
    followed: [...filled.awaited, ...chosen, ...(awaitsBreaking ? [awaitsBreaking] : [])],
  };
}

const restId = 'rest';

/** A section's front and below it the `size` newest of its stories that stand nowhere on it, as a page to go on from. */
export async function loadSectionFront(
  document: FrontDocument,
  around: FrontAround,
  { at, size }: { at: Date; size: number },
): Promise<SectionFront> {
  const rest: Slot = { ...newSlot(restId, 'river'), count: size + 1 };
  const { slots, ...front } = await loadFront({ slots: [...document.slots, rest] }, around, at);
  const left = slots.find(({ slot }) => slot.id === restId)?.stories ?? [];
  const { page, next } = cutPage(left, size, ({ publishedAt, id }) => ({ at: new Date(publishedAt), id }));
  return {
    ...front,
    slots: slots.filter(({ slot }) => slot.id !== restId),
    rest: { stories: page, next },
  };
}
