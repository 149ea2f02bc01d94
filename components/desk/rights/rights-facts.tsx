'use client';

import { useId, useState } from 'react';
import type { Errand } from '@/blocks/editing/editor-context';
import { aiPart } from '@/lib/document/ai-source';
import type { DeskPhoto, PhotoEdit } from '@/lib/document/shapes/desk-photo';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { linkFromTyping, safeWebAddress } from '@/lib/kit/url-policy';

interface Props {
  photo: DeskPhoto;
  mayEdit: boolean;
  save(edit: PhotoEdit): Promise<Errand<DeskPhoto>>;
}

/** The source types that a person chooses among; what a file says stays to be chosen besides. */
const commonTypes = [
  '',
  'digitalCapture',
  'digitalCreation',
  'compositeCapture',
  'screenCapture',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
];

/** A whole address, from what somebody typed; null for what is none. */
function addressFrom(typed: string): string | null {
  if (!typed.trim()) return '';
  const link = linkFromTyping(typed);
  return link ? safeWebAddress(link) : null;
}

/** Where the rights are explained and licences are had, and how the picture came about: for readers and crawlers. */
export function RightsFacts({ photo, mayEdit, save }: Props) {
  const words = rightsMessages().facts;
  const id = useId();
  const [terms, setTerms] = useState(photo.webStatement ?? '');
  const [licence, setLicence] = useState(photo.licensorUrl ?? '');
  const [sourceType, setSourceType] = useState(photo.sourceType ?? '');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null);
  const types = commonTypes.includes(sourceType) ? commonTypes : [...commonTypes, sourceType];

  async function submit() {
    const [webStatement, licensorUrl] = [addressFrom(terms), addressFrom(licence)];
    if (webStatement === null || licensorUrl === null) return setSaid({ text: words.refused, failed: true });
    setBusy(true);
    const { alt, caption, copyrightNotice, credit } = photo;
    const own = { alt, caption, copyrightNotice: copyrightNotice ?? '', credit };
    const answer = await save({ ...own, webStatement, licensorUrl, sourceType });
    setBusy(false);
    setSaid(answer.ok ? { text: words.saved, failed: false } : { text: answer.sentence, failed: true });
    if (answer.ok) {
      setTerms(webStatement);
      setLicence(licensorUrl);
    }
  }

  const address = (name: string, label: string, value: string, set: (value: string) => void) => (
    <div>
      <label htmlFor={`${id}-${name}`} className="field-label">
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        type="text"
        inputMode="url"
        className="field"
        maxLength={2_048}
        readOnly={!mayEdit}
        value={value}
        onChange={(event) => {
          set(event.target.value);
          setSaid(null);
        }}
      />
    </div>
  );

  return (
    <form
      className="mt-4 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      {address('terms', words.webStatement, terms, setTerms)}
      {address('licence', words.licensor, licence, setLicence)}
      <div>
        <label htmlFor={`${id}-type`} className="field-label">
          {words.sourceType}
        </label>
        <select
          id={`${id}-type`}
          className="field"
          disabled={!mayEdit}
          value={sourceType}
          onChange={(event) => {
            setSourceType(event.target.value);
            setSaid(null);
          }}
        >
          {types.map((type) => (
            <option key={type} value={type}>
              {words.sourceTypes[type] ?? type}
            </option>
          ))}
        </select>
        {aiPart(sourceType) && <p className="mt-1 text-xs text-caution">{words.ai}</p>}
      </div>
      {mayEdit && (
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="btn" aria-disabled={busy}>
            {busy ? rightsMessages().busy : words.save}
          </button>
          <p
            role={said?.failed ? 'alert' : 'status'}
            className={`text-sm empty:hidden ${said?.failed ? 'text-danger' : 'text-ink-soft'}`}
          >
            {said?.text}
          </p>
        </div>
      )}
    </form>
  );
}
