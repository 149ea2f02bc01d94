import { isId } from '@/lib/kit/ids';
import { auditMessages } from '@/lib/kit/messages/audit';
import { database } from '../client';

interface Named {
  name: string;
  href: string | null;
}

/**
 * What the subjects of log lines are called today and where the desk shows them, by `kind id`; in one query a kind.
 * Agencies and the site are their own names.
 */
export async function auditSubjectNames(
  lines: readonly { subjectKind: string; subjectId: string }[],
): Promise<Map<string, Named>> {
  const where = (kind: string) => {
    const ids = lines.flatMap((line) =>
      line.subjectKind === kind && isId(line.subjectId) ? [line.subjectId] : [],
    );
    return { id: { in: [...new Set(ids)] } };
  };
  const headline = { id: true, headline: true } as const;
  const name = { id: true, name: true } as const;
  const [stories, updates, photos, collections, helplines, tags, people, sections, series, made, removed] =
    await Promise.all([
      database().story.findMany({ where: where('story'), select: headline }),
      database().update.findMany({
        where: where('update'),
        select: { ...headline, story: { select: headline } },
      }),
      database().photo.findMany({ where: where('photo'), select: { id: true, fileName: true } }),
      database().collection.findMany({ where: where('collection'), select: name }),
      database().helpline.findMany({ where: where('helpline'), select: name }),
      database().tag.findMany({ where: where('tag'), select: name }),
      database().person.findMany({ where: where('person'), select: name }),
      database().section.findMany({ where: where('front'), select: name }),
      database().series.findMany({ where: where('series'), select: name }),
      database().section.findMany({ where: where('section'), select: name }),
      database().removedSection.findMany({ where: where('section'), select: name }),
    ]);
  const nameless = { collection: collections, helpline: helplines, tag: tags, person: people };
  return new Map<string, Named>([
    ...stories.map(
      ({ id, headline: title }) => [`story ${id}`, { name: title, href: `/desk/stories/${id}` }] as const,
    ),
    ...updates.map(
      ({ id, headline: title, story }) =>
        [`update ${id}`, { name: title || story.headline, href: `/desk/stories/${story.id}` }] as const,
    ),
    ...photos.map(
      ({ id, fileName }) => [`photo ${id}`, { name: fileName, href: `/desk/photos/${id}` }] as const,
    ),
    ['front site', { name: auditMessages().site, href: '/desk/fronts/site' }] as const,
    ...sections.map(
      ({ id, name: title }) => [`front ${id}`, { name: title, href: `/desk/fronts/${id}` }] as const,
    ),
    ...series.map(
      ({ id, name: title }) => [`series ${id}`, { name: title, href: `/desk/series/${id}` }] as const,
    ),
    ...[...made, ...removed].map(
      ({ id, name: title }) => [`section ${id}`, { name: title, href: '/desk/settings/sections' }] as const,
    ),
    ...Object.entries(nameless).flatMap(([kind, rows]) =>
      rows.map((row) => [`${kind} ${row.id}`, { name: row.name, href: null }] as const),
    ),
  ]);
}
