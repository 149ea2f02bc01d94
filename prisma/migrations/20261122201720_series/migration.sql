-- CreateTable
CREATE TABLE "Series" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesPart" (
    "storyId" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SeriesPart_pkey" PRIMARY KEY ("storyId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE INDEX "Series_updatedAt_id_idx" ON "Series"("updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "SeriesPart_seriesId_position_idx" ON "SeriesPart"("seriesId", "position");

-- AddForeignKey
ALTER TABLE "SeriesPart" ADD CONSTRAINT "SeriesPart_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesPart" ADD CONSTRAINT "SeriesPart_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A series shows on its own page, and its parts name each other.
CREATE FUNCTION drop_pages_of_series() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  slug TEXT := coalesce(NEW.slug, OLD.slug);
BEGIN
  IF TG_OP <> 'UPDATE' OR (OLD.name, OLD.description) IS DISTINCT FROM (NEW.name, NEW.description) THEN
    PERFORM note_page_drop('series:' || slug, 'address:/series/' || slug, 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Series"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_series();

CREATE FUNCTION drop_pages_of_series_part() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  slug TEXT;
BEGIN
  SELECT "Series".slug INTO slug FROM "Series" WHERE id = coalesce(NEW."seriesId", OLD."seriesId");
  IF slug IS NOT NULL AND EXISTS (SELECT FROM "Publication" WHERE "storyId" = coalesce(NEW."storyId", OLD."storyId")) THEN
    -- A story that joins it doesn't say so yet.
    PERFORM note_page_drop('series:' || slug, 'address:/series/' || slug,
      'story:' || coalesce(NEW."storyId", OLD."storyId"), 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "SeriesPart"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_series_part();

-- A part that comes or goes changes what all the others say of their place.
CREATE FUNCTION drop_pages_of_published_part() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  slug TEXT;
BEGIN
  SELECT "Series".slug INTO slug FROM "Series" JOIN "SeriesPart" ON "seriesId" = "Series".id
  WHERE "SeriesPart"."storyId" = coalesce(NEW."storyId", OLD."storyId");
  IF slug IS NOT NULL THEN
    PERFORM note_page_drop('series:' || slug, 'address:/series/' || slug, 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages_of_part AFTER INSERT OR DELETE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_published_part();
