'use client';

import { memo, useState } from 'react';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { openingMessages } from '@/lib/kit/messages/opening';
import { HeadlineField } from './headline-field';
import type { SetFields } from './use-story-draft';

interface Props {
  fields: StoryFields;
  setFields: SetFields;
  readOnly: boolean;
}

/** Kicker, headline, standfirst and content warning, in the reader's own type. */
export const StoryHead = memo(function StoryHead({ fields, setFields, readOnly }: Props) {
  const words = openingMessages().fields;
  const [warning, setWarning] = useState(fields.contentWarning !== '');
  return (
    <header className="story-head">
      <HeadlineField
        field="kicker"
        label={words.kicker}
        value={fields.kicker}
        onChange={(kicker) => setFields({ kicker })}
        maxLength={100}
        className="head-kicker"
        readOnly={readOnly}
      />
      <HeadlineField
        field="headline"
        label={words.headline}
        value={fields.headline}
        onChange={(headline) => setFields({ headline })}
        maxLength={300}
        className="head-headline"
        readOnly={readOnly}
        first
      />
      <HeadlineField
        field="standfirst"
        label={words.standfirst}
        value={fields.standfirst}
        onChange={(standfirst) => setFields({ standfirst })}
        maxLength={1_000}
        className="head-standfirst"
        readOnly={readOnly}
      />
      {warning || fields.contentWarning ? (
        <HeadlineField
          field="contentWarning"
          label={words.contentWarning}
          hint={words.contentWarningHint}
          value={fields.contentWarning}
          onChange={(contentWarning) => setFields({ contentWarning })}
          maxLength={500}
          className="head-warning"
          readOnly={readOnly}
        />
      ) : (
        !readOnly && (
          <button type="button" className="quiet-add" onClick={() => setWarning(true)}>
            + {words.addContentWarning}
          </button>
        )
      )}
    </header>
  );
});
