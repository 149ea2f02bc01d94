-- Each day of the archive links to the nearest days with stories (docs/page-drops.md). Where a day gets its first story, or
-- loses its last, the pages from the day before it until the day after are others.
CREATE FUNCTION drop_archive_days_of_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  zone TEXT := coalesce((SELECT "Site".zone FROM "Site" WHERE "Site".id = 1), 'UTC');
  moment TIMESTAMPTZ;
  own DATE;
  begins TIMESTAMPTZ;
  ends TIMESTAMPTZ;
  earlier TIMESTAMPTZ;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."publishedAt" = NEW."publishedAt" THEN
    RETURN NULL;
  END IF;
  FOREACH moment IN ARRAY array_remove(ARRAY[OLD."publishedAt", NEW."publishedAt"], NULL) LOOP
    own := (moment AT TIME ZONE zone)::date;
    begins := own::timestamp AT TIME ZONE zone;
    ends := (own + 1)::timestamp AT TIME ZONE zone;
    -- The first of a day; of several that come in one transaction, one is. Where one went, whether any is left.
    IF NOT EXISTS (SELECT FROM "Publication" WHERE "publishedAt" >= begins AND "publishedAt" < ends
      AND (moment IS DISTINCT FROM NEW."publishedAt"
        OR ("publishedAt", "storyId") < (NEW."publishedAt", NEW."storyId"))) THEN
      SELECT max("publishedAt") INTO earlier FROM "Publication" WHERE "publishedAt" < begins;
      PERFORM note_page_drop('day:' || to_char(own, 'YYYY-MM-DD'),
        'day:' || coalesce(to_char(earlier AT TIME ZONE zone, 'YYYY-MM-DD'), 'first'), 'soft');
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- After `drop_pages` by its name: that has taken the lock which puts drops in order, so of two that each take away one of
-- the last two stories of a day, the second sees that none is left.
CREATE CONSTRAINT TRIGGER drop_pages_of_days AFTER INSERT OR UPDATE OR DELETE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_archive_days_of_publication();
