-- A colour that is noted later changes nothing that readers wait for: pages that stand keep the small picture in its place. Whole
-- archives would be rendered anew otherwise.
CREATE OR REPLACE FUNCTION drop_pages_of_photo() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(OLD) - 'updatedAt' - 'tint') IS DISTINCT FROM (to_jsonb(NEW) - 'updatedAt' - 'tint')
    AND EXISTS (SELECT FROM "Reference" WHERE kind = 'photo' AND "refId" = NEW.id AND stage = 'published') THEN
    PERFORM note_page_drop('photo:' || NEW.id, 'soft');
  END IF;
  RETURN NULL;
END $$;
