'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { type CreditContext, creditPanel } from '@/blocks/photo/credit-panel.editor';
import { labelledCredit } from '@/lib/document/credit-label';
import { sameJson } from '@/lib/document/same-json';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';

interface Props {
  context: CreditContext;
  photo: DeskPhoto;
  mayEdit: boolean;
  /** After a change. */
  onChange: () => void;
}

/** The credit as readers see it, edited in place, with the decision that nobody can be named. */
export function CreditBox({ context, photo, mayEdit, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!mayEdit) return;
    const panel = creditPanel(context, photo.id);
    place.current?.replaceChildren(panel.dom);
    return panel.destroy;
  }, [context, photo.id, mayEdit]);
  const { credit, creditStatus } = photo;
  const seen = useRef({ credit, creditStatus });
  const changed = useEffectEvent(onChange);
  useEffect(() => {
    if (sameJson(seen.current, { credit, creditStatus })) return;
    seen.current = { credit, creditStatus };
    changed();
  }, [credit, creditStatus]);
  return mayEdit ? (
    <div ref={place} className="photo-credit" />
  ) : (
    <p>{labelledCredit(photo, context.locale.language)}</p>
  );
}
