-- Of words that stand beside each other the first with the second, as one number: a phrase is looked for by those of its
-- words. Several may be one number, and a story with all of them needn't have the phrase, so it is read all the same.
CREATE FUNCTION phrase_pairs(words tsvector) RETURNS INTEGER[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT hashtext(lexeme || ' ' || follows)), '{}') FROM (
    SELECT lexeme, array_agg(lexeme) OVER (ORDER BY place RANGE BETWEEN 1 FOLLOWING AND 1 FOLLOWING) AS next
    FROM unnest(words), unnest(positions) place
  ) placed, unnest(next) follows
$$;

ALTER TABLE "StorySearch" ADD COLUMN "pairs" INTEGER[] GENERATED ALWAYS AS (phrase_pairs(search)) STORED;

-- Only their index is ever read. Beside the row, so that the words of the newest stories go on lying together; as they are, for
-- nothing makes such numbers shorter; and nobody needs to know which of them are frequent.
ALTER TABLE "StorySearch" ALTER COLUMN "pairs" SET STORAGE EXTERNAL, ALTER COLUMN "pairs" SET STATISTICS 0;

-- Written to at once: a list of what is still to be put into it would be read by every search, and emptied by some publication.
-- CreateIndex
CREATE INDEX "StorySearch_pairs_idx" ON "StorySearch" USING GIN ("pairs") WITH (fastupdate = off);
