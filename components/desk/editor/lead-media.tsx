'use client';

import { type DragEvent, memo, useState } from 'react';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { LeadMedia as Lead } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { picturesIn } from '../photos/upload/pictures-in';
import { Problem } from '../problem';
import { useDesk } from './desk-provider';
import { LeadPhoto } from './lead-photo';
import { LeadVideo, LeadVideoForm } from './lead-video';
import { PhotoPicker } from './photo-picker';
import { UploadButton, useUpload } from './upload-button';

interface Props {
  lead: Lead | null;
  setLead: (lead: Lead | null) => void;
  readOnly: boolean;
}

/** The picture or video above the story: chosen, uploaded or dropped, and shown as readers see it. */
export const LeadMedia = memo(function LeadMedia({ lead, setLead, readOnly }: Props) {
  const words = editorMessages().lead;
  const { photos } = useDesk();
  const [picking, setPicking] = useState(false);
  const [asking, setAsking] = useState(false);
  const [over, setOver] = useState(false);

  function choose(photo: DeskPhoto) {
    photos.put(photo);
    setPicking(false);
    setLead({ kind: 'photo', photoId: photo.id, alt: null, decorative: false, caption: null });
  }
  const { upload, problem } = useUpload(choose);

  // Once there is a lead, the ways to another one are quiet.
  const rank = lead ? 'block-link' : 'btn';

  const drop = {
    onDragOver: (event: DragEvent) => {
      if (readOnly || !event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      const [file] = readOnly ? [] : picturesIn(event.dataTransfer.files);
      setOver(false);
      if (!file) return;
      event.preventDefault();
      void upload(file);
    },
  };

  return (
    <section aria-label={words.label} data-field="lead" className="lead" {...drop}>
      {lead?.kind === 'photo' && (
        <LeadPhoto key={lead.photoId} lead={lead} setLead={setLead} readOnly={readOnly} />
      )}
      {lead?.kind === 'video' && <LeadVideo embed={lead.embed} setLead={setLead} readOnly={readOnly} />}
      {!readOnly && (
        <div className={lead ? 'lead-tools' : `lead-empty ${over ? 'lead-over' : ''}`}>
          {!lead && <span className="text-sm font-semibold text-ink-soft">{words.label}</span>}
          <div className={`flex flex-wrap ${lead ? 'gap-x-4' : 'justify-center gap-2'}`}>
            <UploadButton label={words.upload} onUploaded={choose} className={rank} />
            <button type="button" className={rank} onClick={() => setPicking(true)}>
              {words.library}
            </button>
            {!lead && (
              <button type="button" className="btn" aria-expanded={asking} onClick={() => setAsking(!asking)}>
                {words.video}
              </button>
            )}
            {lead && (
              <button type="button" className={rank} onClick={() => setLead(null)}>
                {editorMessages().remove}
              </button>
            )}
          </div>
          {!lead && <span className="text-xs text-ink-faint max-sm:hidden">{words.drop}</span>}
          <Problem>{problem}</Problem>
          {asking && !lead && (
            <LeadVideoForm
              onFound={(embed) => {
                setAsking(false);
                setLead({ kind: 'video', embed });
              }}
            />
          )}
        </div>
      )}
      {picking && (
        <PhotoPicker onPick={([photo]) => photo && choose(photo)} onClose={() => setPicking(false)} />
      )}
    </section>
  );
});
