-- The sitemap names series with the time of their last change.
CREATE OR REPLACE FUNCTION drop_pages_of_series() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  slug TEXT := coalesce(NEW.slug, OLD.slug);
BEGIN
  IF TG_OP <> 'UPDATE' OR (OLD.name, OLD.description) IS DISTINCT FROM (NEW.name, NEW.description) THEN
    PERFORM note_page_drop('series:' || slug, 'address:/series/' || slug, 'sitemap', 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION drop_pages_of_series_part() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  slug TEXT;
BEGIN
  SELECT "Series".slug INTO slug FROM "Series" WHERE id = coalesce(NEW."seriesId", OLD."seriesId");
  IF slug IS NOT NULL AND EXISTS (SELECT FROM "Publication" WHERE "storyId" = coalesce(NEW."storyId", OLD."storyId")) THEN
    -- A story that joins it doesn't say so yet.
    PERFORM note_page_drop('series:' || slug, 'address:/series/' || slug,
      'story:' || coalesce(NEW."storyId", OLD."storyId"), 'sitemap', 'soft');
  END IF;
  RETURN NULL;
END $$;
