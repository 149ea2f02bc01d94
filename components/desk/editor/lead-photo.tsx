'use client';

import { useId, useLayoutEffect, useRef } from 'react';
import { altFields } from '@/blocks/photo/alt-fields.editor';
import type { PhotoUse } from '@/blocks/photo/check-photo';
import { creditPanel } from '@/blocks/photo/credit-panel.editor';
import type { LeadMedia } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { useDesk, useShelf } from './desk-provider';

type PhotoLead = Extract<LeadMedia, { kind: 'photo' }>;

interface Props {
  lead: PhotoLead;
  setLead: (lead: LeadMedia) => void;
  readOnly: boolean;
}

/** The lead photo with its caption, credit and alt text: the same fields as a photo in the text. */
export function LeadPhoto({ lead, setLead, readOnly }: Props) {
  const words = editorMessages().lead;
  const context = useDesk();
  const photo = useShelf(context.photos).find(({ id }) => id === lead.photoId);
  const captionId = useId();
  const details = useRef<HTMLDivElement>(null);
  const latest = useRef({ lead, setLead });
  const alt = useRef<ReturnType<typeof altFields>>(undefined);

  // Before anything is painted: what stands below must not move.
  useLayoutEffect(() => {
    latest.current = { lead, setLead };
    alt.current?.show(lead, photo);
  });

  useLayoutEffect(() => {
    const change = (use: Partial<PhotoUse>) =>
      latest.current.setLead({ ...latest.current.lead, ...use } as PhotoLead);
    const fields = altFields(context, change);
    const credit = creditPanel(context, lead.photoId);
    alt.current = fields;
    fields.show(latest.current.lead, context.photos.get(lead.photoId));
    details.current?.replaceChildren(credit.dom, fields.dom);
    return credit.destroy;
  }, [context, lead.photoId]);

  if (!photo) return <p className="py-6 text-sm text-danger">{context.words.photo.gone}</p>;
  return (
    <figure className="photo-block">
      <div className="photo-frame">
        <img
          src={photo.sizes.at(-1)?.url}
          srcSet={photo.sizes.map(({ url, width }) => `${url} ${width}w`).join(', ')}
          sizes="(min-width: 60rem) 44rem, 100vw"
          width={photo.width}
          height={photo.height}
          alt={photo.alt}
        />
      </div>
      <label htmlFor={captionId} className="sr-only">
        {words.caption}
      </label>
      <textarea
        id={captionId}
        rows={1}
        readOnly={readOnly}
        maxLength={4_000}
        className="photo-caption lead-caption field-sizing-content"
        value={lead.caption ?? photo.caption}
        placeholder={context.words.photo.captionEmpty}
        onChange={(event) => setLead({ ...lead, caption: event.target.value })}
      />
      {lead.caption !== null && photo.caption !== '' && lead.caption !== photo.caption && !readOnly && (
        <button type="button" className="quiet-add" onClick={() => setLead({ ...lead, caption: null })}>
          {context.words.photo.captionReset}
        </button>
      )}
      <div ref={details} className="photo-details" inert={readOnly} />
    </figure>
  );
}
