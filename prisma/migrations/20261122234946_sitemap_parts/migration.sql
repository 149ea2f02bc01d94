-- The sitemap of a month with very many stories comes in parts of 5,000: the protocol allows 50,000 addresses in a file
-- (https://www.sitemaps.org/protocol.html), but each answer is to come within 100 ms. A story stays in the part that it was
-- given, so that a part whose stories don't change doesn't either, and the index is read without counting anything.

-- DropIndex
DROP INDEX "Publication_month_modifiedAt_idx";

-- AlterTable
-- Prisma sees a generated column as one with a default.
ALTER TABLE "Publication" ADD COLUMN     "monthPlace" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sitemapPart" INTEGER GENERATED ALWAYS AS ("monthPlace" / 5000) STORED;

-- Where stories stand in the sitemap is no change that pages show.
ALTER TABLE "Publication" DISABLE TRIGGER USER;
UPDATE "Publication" SET "monthPlace" = placed.place
FROM (
  SELECT "storyId", row_number() OVER (PARTITION BY month ORDER BY "publishedAt", "storyId") - 1 AS place FROM "Publication"
) placed
WHERE placed."storyId" = "Publication"."storyId" AND placed.place > 0;
ALTER TABLE "Publication" ENABLE TRIGGER USER;

-- CreateIndex
CREATE INDEX "Publication_month_monthPlace_idx" ON "Publication"("month", "monthPlace");

-- CreateIndex
CREATE INDEX "Publication_month_sitemapPart_modifiedAt_idx" ON "Publication"("month", "sitemapPart", "modifiedAt");

-- Two that are published at the same moment may get the same place: nothing is counted by it.
CREATE FUNCTION place_in_month() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  own_month DATE := date_trunc('month', NEW."publishedAt" AT TIME ZONE 'UTC')::date;
BEGIN
  IF TG_OP = 'INSERT' OR own_month <> OLD.month THEN
    NEW."monthPlace" := coalesce((
      SELECT "monthPlace" + 1 FROM "Publication" WHERE month = own_month ORDER BY "monthPlace" DESC LIMIT 1), 0);
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER place_in_month BEFORE INSERT OR UPDATE OF "publishedAt" ON "Publication"
FOR EACH ROW EXECUTE FUNCTION place_in_month();
