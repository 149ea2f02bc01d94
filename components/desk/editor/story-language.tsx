'use client';

import { useMemo, useState } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';
import { commonLanguages, commonVariants, namedLanguages } from '@/lib/kit/named-languages';
import { isLanguageTag } from '@/lib/kit/text-direction';
import { CheckedField, Field } from './field';

/** Of no language's, so nothing that could be chosen means it. */
const other = 'other';

/** The language that a story is written in: chosen by its name, or by its code where it isn't among the usual ones. */
export function StoryLanguage({
  language,
  onChange,
}: {
  language: string;
  onChange: (language: string) => void;
}) {
  const words = editorMessages().fields;
  const [byCode, setByCode] = useState(false);
  // The settings are drawn anew with every field that changes; naming and sorting sixty languages need not be.
  const choices = useMemo(
    () => namedLanguages([...commonLanguages, ...commonVariants, language]),
    [language],
  );
  return (
    <>
      <Field label={words.language} field="language">
        {({ id, describedBy }) => (
          <select
            id={id}
            className="field"
            aria-describedby={describedBy}
            value={byCode ? other : language}
            onChange={({ target }) => {
              setByCode(target.value === other);
              if (target.value !== other) onChange(target.value);
            }}
          >
            {choices.map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
            <option value={other}>{words.languageOther}</option>
          </select>
        )}
      </Field>
      {byCode && (
        <CheckedField
          label={words.languageCode}
          field="languageCode"
          hint={words.languageHint}
          value={language}
          maxLength={35}
          read={(typed) => (isLanguageTag(typed.trim()) ? typed.trim() : null)}
          refusal={words.languageRefused}
          onChange={onChange}
        />
      )}
    </>
  );
}
