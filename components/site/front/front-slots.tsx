import type { ShownSlot } from '@/lib/document/shapes/front-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { BandSlot } from './band-slot';
import { HeadlinesSlot } from './headlines-slot';
import { LeadSlot } from './lead-slot';
import { LiveSlot } from './live-slot';
import { OpinionSlot } from './opinion-slot';
import { PictureSlot } from './picture-slot';
import { RiverSlot } from './river-slot';
import { StripSlot } from './strip-slot';

interface SlotProps {
  shown: ShownSlot;
  locale: Locale;
  /** Whether cards name their section: not on a section's own front, and not below its name. */
  showSection: boolean;
  /** Bands take turns in which side their large story stands on. */
  turned: boolean;
  /** Whether the picture is on the first screen. */
  eager: boolean;
}

function SlotStories({ shown: { slot, stories }, locale, showSection, turned, eager }: SlotProps) {
  switch (slot.layout) {
    case 'lead':
    case 'lead-three':
      return <LeadSlot stories={stories} showSection={showSection} eager={eager} />;
    case 'picture':
      return stories[0] ? <PictureSlot story={stories[0]} showSection={showSection} eager={eager} /> : null;
    case 'strip':
      return <StripSlot stories={stories} showSection={showSection} />;
    case 'river':
      return <RiverSlot stories={stories} locale={locale} showSection={showSection} />;
    case 'band':
      return <BandSlot stories={stories} turned={turned} />;
    case 'headlines':
      return <HeadlinesSlot stories={stories} locale={locale} showSection={showSection} />;
    case 'opinion':
      return <OpinionSlot stories={stories} />;
    case 'live':
      return <LiveSlot stories={stories} locale={locale} />;
  }
}

/** What stands above a slot where nobody wrote anything, for layouts that need a name. */
function nameOf({ slot, head }: ShownSlot, language: string): string | null {
  const words = siteMessages(language);
  if (head) return head.title;
  if (slot.layout === 'headlines') return words.latest;
  if (slot.layout === 'opinion') return words.storyKind.opinion;
  return slot.layout === 'live' ? words.liveNow : null;
}

function SlotHead({ shown, id, language }: { shown: ShownSlot; id: string; language: string }) {
  const name = nameOf(shown, language);
  if (!name) return null;
  const section = shown.head?.section;
  if (!shown.head) {
    return (
      <h2 id={id} className="type-label mb-4 border-t border-rule pt-5">
        {name}
      </h2>
    );
  }
  return (
    <>
      <div className="tone-rule" />
      <h2 id={id} className="type-section pt-2.5 pb-4">
        {section ? (
          <a href={`/${section.slug}`} className="quiet-link">
            {name}
          </a>
        ) : (
          name
        )}
      </h2>
    </>
  );
}

/**
 * What each slot is called among the landmarks of the page: by its own heading, or, where another of the same name stands above it,
 * by name and number, so that whoever goes from one to the next can tell them apart.
 */
function landmarks(slots: readonly ShownSlot[], language: string) {
  const seen = new Map<string, number>();
  return slots.map((shown) => {
    const name = nameOf(shown, language);
    if (name === null) return null;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1
      ? { 'aria-labelledby': `slot-${shown.slot.id}` }
      : { 'aria-label': `${name} (${times})` };
  });
}

/** A front's slots from the top, each under its name where it has one. */
export function FrontSlots({
  slots,
  locale,
  ofSection = false,
}: {
  slots: readonly ShownSlot[];
  locale: Locale;
  /** Whether it is a section's front. */
  ofSection?: boolean;
}) {
  let bands = 0;
  const labels = landmarks(slots, locale.language);
  return slots.map((shown, i) => {
    const id = `slot-${shown.slot.id}`;
    const turned = shown.slot.layout === 'band' && bands++ % 2 === 1;
    const named = labels[i] !== null;
    const space = shown.head ? 'mt-12 sm:mt-14' : 'mt-7 lg:mt-9';
    const rule = !named && i > 0 ? 'border-t border-rule pt-6 lg:pt-7' : '';
    const Part = named ? 'section' : 'div';
    return (
      <Part
        key={shown.slot.id}
        {...labels[i]}
        data-section={shown.head?.section?.slug}
        className={i > 0 ? `${space} ${rule}` : ''}
      >
        <SlotHead shown={shown} id={id} language={locale.language} />
        <SlotStories
          shown={shown}
          locale={locale}
          showSection={!ofSection && !shown.head?.section}
          turned={turned}
          eager={i === 0}
        />
      </Part>
    );
  });
}
