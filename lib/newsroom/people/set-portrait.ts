import { checkPhotoUse } from '@/blocks/photo/check-photo';
import { writeAudit } from '@/lib/data/write/audit';
import { holdRefs } from '@/lib/data/write/hold-refs';
import { lockPerson, personSubject } from '@/lib/data/write/person-rows';
import { lockAuthorOf, writePortrait } from '@/lib/data/write/portraits';
import { Problem } from '@/lib/kit/problem';
import type { PortraitRequest } from '@/lib/policy/person-requests';
import { assertCan, type NewsroomContext } from '../context';
import { inPublication } from '../publish-photo-files';

/**
 * Gives somebody's byline a picture, or takes it away. Readers see it at once, so it has to be what any published picture
 * is: described, credited and allowed.
 * @throws Problem `not-found`, `not-allowed`; `wrong-state` for who has no byline; `portrait-refused` with the `codes` of
 * what preflight finds
 */
export async function setPortrait(
  { viewer, now }: NewsroomContext,
  { id, portrait }: PortraitRequest,
): Promise<void> {
  await inPublication(async (tx, note) => {
    const person = await lockPerson(tx, id);
    if (!person) throw new Problem('not-found');
    assertCan(viewer, 'person.profile', personSubject(person));
    const author = await lockAuthorOf(tx, id);
    if (!author) throw new Problem('wrong-state', { missing: 'byline' });
    const at = now();
    if (portrait) {
      const { photos } = await holdRefs(tx, [{ kind: 'photo', id: portrait.photoId }], at);
      const use = { alt: portrait.alt || null, decorative: false };
      const findings = checkPhotoUse(use, photos.get(portrait.photoId), {});
      const codes = findings.flatMap(({ level, code }) => (level === 'red' ? [code] : []));
      if (codes.length > 0) throw new Problem('portrait-refused', { codes });
    }
    await writePortrait(tx, author.id, portrait);
    note([author.portraitId, portrait?.photoId].flatMap((photo) => photo ?? []));
    const detail = { portrait: { before: author.portraitId, after: portrait?.photoId ?? null } };
    const line = { at, personId: viewer.id, subjectKind: 'person', subjectId: id } as const;
    await writeAudit(tx, { ...line, verb: 'person.portrait', detail });
  });
}
