-- A credit has parts now, and fields that name nobody: only those count that lib/document/credit.ts takes for names.
CREATE OR REPLACE FUNCTION photo_credit_words(credit jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT coalesce(photo_fold(string_agg(word #>> '{}', ' ')), '')
  FROM jsonb_path_query(
    jsonb_build_array(credit) || coalesce(credit -> 'also', '[]'),
    'strict $[*].keyvalue() ? (@.key == "creators" || @.key == "agency" || @.key == "library" || @.key == "line" ||
      @.key == "suppliedBy" || @.key == "courtesyOf" || @.key == "post").value.** ? (@.type() == "string")',
    '{}', true) AS word;
END;

CREATE OR REPLACE FUNCTION photo_words(alt text, caption text, notice text, name text, credit jsonb, metadata jsonb)
RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT left(photo_fold(concat_ws(' ', name, caption, alt, notice, credit ->> 'assignment')) || ' ' ||
    photo_credit_words(credit) || ' ' ||
    coalesce((
      SELECT photo_fold(string_agg(word #>> '{}', ' '))
      FROM jsonb_path_query(metadata, '$.*.value[*] ? (@.type() == "string")', '{}', true) AS word
    ), ''), 20000);
END;

-- Makes PostgreSQL count anew what it keeps.
UPDATE "Photo" SET credit = credit;
