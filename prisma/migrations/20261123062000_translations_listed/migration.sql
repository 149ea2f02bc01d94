-- The pages of a story lead search engines to those of its translations that these list, so they change with that too.
CREATE OR REPLACE FUNCTION drop_pages_of_translation() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  original UUID;
BEGIN
  IF TG_OP = 'UPDATE'
    AND (OLD."translationOf", OLD.path, OLD.language, OLD.fields ->> 'indexing', OLD.fields ->> 'canonicalUrl')
      IS NOT DISTINCT FROM
      (NEW."translationOf", NEW.path, NEW.language, NEW.fields ->> 'indexing', NEW.fields ->> 'canonicalUrl') THEN
    RETURN NULL;
  END IF;
  FOR original IN
    SELECT DISTINCT id FROM unnest(ARRAY[OLD."translationOf", NEW."translationOf"]) AS known (id) WHERE id IS NOT NULL
    UNION SELECT coalesce(NEW."storyId", OLD."storyId")
    WHERE EXISTS (SELECT FROM "Publication" WHERE "translationOf" = coalesce(NEW."storyId", OLD."storyId"))
  LOOP
    PERFORM note_page_drop('translations:' || original, 'story:' || original, 'soft');
  END LOOP;
  RETURN NULL;
END $$;
