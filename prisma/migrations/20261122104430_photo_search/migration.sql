-- What photos are searched by. PostgreSQL keeps it itself, whoever writes a photo. The functions have bodies that are
-- bound when they are made, so that a dump restores them in any order.

-- Small letters without accents, and one space for every run of ASCII punctuation: what is searched for is folded
-- likewise (lib/data/desk/photo-text.ts).
CREATE FUNCTION photo_fold(given text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT btrim(regexp_replace(
    lower(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]+', '', 'g')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+', ' ', 'g'));
END;

-- Every name in a credit, at whatever depth; not its kind.
CREATE FUNCTION photo_credit_words(credit jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT coalesce(photo_fold(string_agg(word #>> '{}', ' ')), '')
  FROM jsonb_path_query(credit - 'kind', 'strict $.** ? (@.type() == "string")', '{}', true) AS word;
END;

-- The values of the metadata, without where each is from.
CREATE FUNCTION photo_words(alt text, caption text, notice text, name text, credit jsonb, metadata jsonb)
RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT left(photo_fold(concat_ws(' ', name, caption, alt, notice)) || ' ' || photo_credit_words(credit) || ' ' ||
    coalesce((
      SELECT photo_fold(string_agg(word #>> '{}', ' '))
      FROM jsonb_path_query(metadata, '$.*.value[*] ? (@.type() == "string")', '{}', true) AS word
    ), ''), 20000);
END;

-- Words as they stand, to be found by their beginnings, and their English stems.
CREATE FUNCTION photo_search(alt text, caption text, notice text, name text, credit jsonb, metadata jsonb)
RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT to_tsvector('simple'::regconfig, words) || to_tsvector('english'::regconfig, words)
  FROM photo_words(alt, caption, notice, name, credit, metadata) AS words;
END;

CREATE FUNCTION photo_orientation(width integer, height integer) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT CASE
    WHEN abs(width - height) * 20 <= greatest(width, height) THEN 'square'
    WHEN width > height THEN 'landscape' ELSE 'portrait'
  END;
END;

CREATE FUNCTION photo_taken_on(metadata jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE SQL
BEGIN ATOMIC
  SELECT left(metadata #>> '{dateTaken,value}', 40);
END;

-- Prisma sees a generated column as one with a default.
ALTER TABLE "Photo" ADD COLUMN "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN "creditWords" TEXT GENERATED ALWAYS AS (photo_credit_words(credit)) STORED,
ADD COLUMN "noCredit" BOOLEAN GENERATED ALWAYS AS (photo_credit_words(credit) = '' AND "creditUnknownAt" IS NULL) STORED,
ADD COLUMN "orientation" TEXT GENERATED ALWAYS AS (photo_orientation(width, height)) STORED,
ADD COLUMN "search" tsvector GENERATED ALWAYS AS (photo_search(alt, caption, "copyrightNotice", "fileName", credit, metadata)) STORED,
ADD COLUMN "takenOn" TEXT GENERATED ALWAYS AS (photo_taken_on(metadata)) STORED,
ADD COLUMN "words" TEXT GENERATED ALWAYS AS (photo_words(alt, caption, "copyrightNotice", "fileName", credit, metadata)) STORED;

-- CreateIndex
CREATE INDEX "Photo_noCredit_createdAt_id_idx" ON "Photo"("noCredit", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Photo_orientation_createdAt_id_idx" ON "Photo"("orientation", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Photo_uploadedById_createdAt_id_idx" ON "Photo"("uploadedById", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Photo_takenOn_idx" ON "Photo"("takenOn");

-- CreateIndex
CREATE INDEX "Photo_search_idx" ON "Photo" USING GIN ("search");

-- CreateIndex
CREATE INDEX "Photo_words_idx" ON "Photo" USING GIN ("words" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Photo_creditWords_idx" ON "Photo" USING GIN ("creditWords" gin_trgm_ops);
