-- Beside the pairs now the threes of words in a row: of stories that have "council said" and "said on" few have "council said
-- on". A three is one of 2^18 numbers: that keeps apart what its pairs don't, and numbers that many stories share take less room.
CREATE OR REPLACE FUNCTION phrase_pairs(words tsvector) RETURNS INTEGER[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  WITH placed AS MATERIALIZED (SELECT lexeme, place FROM unnest(words), unnest(positions) place)
  SELECT coalesce(array_agg(DISTINCT number), '{}')
  FROM placed a JOIN placed b ON b.place = a.place + 1 LEFT JOIN placed c ON c.place = a.place + 2,
    unnest(ARRAY[
      hashtext(a.lexeme || ' ' || b.lexeme),
      hashtext(a.lexeme || ' ' || b.lexeme || ' ' || c.lexeme) & 262143
    ]) number
  WHERE number IS NOT NULL
$$;

-- A column that the database makes itself is made anew only with the column; its index goes with it.
ALTER TABLE "StorySearch" DROP COLUMN "pairs";
ALTER TABLE "StorySearch" ADD COLUMN "pairs" INTEGER[] GENERATED ALWAYS AS (phrase_pairs(search)) STORED;
ALTER TABLE "StorySearch" ALTER COLUMN "pairs" SET STORAGE EXTERNAL, ALTER COLUMN "pairs" SET STATISTICS 0;

-- CreateIndex
CREATE INDEX "StorySearch_pairs_idx" ON "StorySearch" USING GIN ("pairs") WITH (fastupdate = off);
