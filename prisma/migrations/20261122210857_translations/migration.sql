-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "translationOf" UUID;

-- CreateIndex
CREATE INDEX "Publication_translationOf_idx" ON "Publication"("translationOf");

-- Each translation leads to all others: what becomes of one shows on them, and on the original, which may have had none.
CREATE FUNCTION drop_pages_of_translation() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  original UUID;
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD."translationOf", OLD.path, OLD.language) IS NOT DISTINCT FROM
    (NEW."translationOf", NEW.path, NEW.language) THEN
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

CREATE CONSTRAINT TRIGGER drop_pages_of_translation AFTER INSERT OR UPDATE OR DELETE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_translation();
