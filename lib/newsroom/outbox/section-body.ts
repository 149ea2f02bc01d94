import type { SectionEvent } from '@/lib/document/shapes/section-event';

/**
 * What a webhook is sent of a section's event, as JSON, with absolute addresses. docs/webhooks.md describes it for those who
 * receive it; what it says must not change, only grow.
 * @param origin the public one
 */
export function sectionBody({ kind, at, facts }: SectionEvent, origin: string): string {
  const { section, before, successor, stories } = facts;
  const withUrl = <T extends { slug: string }>({ slug, ...rest }: T) => ({
    ...rest,
    url: `${origin}/${slug}`,
  });
  return JSON.stringify({
    type: kind,
    timestamp: at.toISOString(),
    data: {
      section: withUrl(section),
      before: before && withUrl(before),
      successor: successor && withUrl(successor),
      stories,
    },
  });
}
