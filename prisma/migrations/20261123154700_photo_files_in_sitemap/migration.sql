-- The sitemap names the files of photos: where a photo gets others, the months of the published stories that show it are
-- dropped (docs/page-drops.md), and not all of them, since one corrected credit after another may concern thousands.
CREATE FUNCTION drop_sitemaps_of_photo() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  months TEXT[];
BEGIN
  IF OLD.sizes IS NOT DISTINCT FROM NEW.sizes THEN
    RETURN NULL;
  END IF;
  SELECT array_agg(DISTINCT 'sitemap:' || to_char("Publication".month, 'YYYY-MM')) INTO months
    FROM "Reference" JOIN "Publication" USING ("storyId")
    WHERE "Reference".kind = 'photo' AND "Reference"."refId" = NEW.id AND "Reference".stage = 'published';
  IF months IS NOT NULL THEN
    PERFORM note_page_drop(VARIADIC months || 'soft'::text);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_sitemaps AFTER UPDATE ON "Photo"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_sitemaps_of_photo();
